import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { type App, startApp } from "test/support/app";
import { databaseOf } from "test/support/app-database";
import { ask, goodForm, ownForm } from "test/support/ask";
import { openPage } from "test/support/browser";
import { joinByPhone, ownIdea, startWriting, writeIdea } from "test/support/hall-pages";
import { INVITATION, TOLD } from "test/support/invitation-2024";
import { signInByMail } from "test/support/signing-in";
import { openPostOffice, type PostOffice } from "test/support/smtp";
import { beforeAll, describe, expect, it } from "vitest";
import { messageKinds } from "~/i18n/fi/message-kinds";
import { office } from "~/i18n/fi/office";
import { officeBoards } from "~/i18n/fi/office-boards";
import { officeEventForm } from "~/i18n/fi/office-event-form";
import { officeMessages } from "~/i18n/fi/office-messages";
import { officeRegistrants } from "~/i18n/fi/office-registrants";
import { officeReport } from "~/i18n/fi/office-report";
import { paths } from "~/paths";

const IDEA = "Kahvihetki kirjastolla joka tiistai";

let post: PostOffice;
let app: App;
let page: Page;
let event: { id: string; slug: string };

beforeAll(async () => {
  post = await openPostOffice();
  app = await startApp({ SMTP_URL: post.url });
  page = await signInByMail(app.url, post, "aino.mallila@example.fi");
});

const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
const open = (path: string) => page.goto(app.url + path);

async function fill(values: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const field = page.locator(`[name="${name}"]`);
    if (await field.evaluate((element) => element.tagName === "SELECT")) await field.selectOption(value);
    else await field.fill(value);
  }
}

describe("one negotiation, as its organiser carries it", () => {
  it("is made with all that the invitation tells, and is nobody else's to see", async () => {
    await open(paths.officeNewEvent());
    for (const more of [officeEventForm.addContact, officeEventForm.addContact, officeEventForm.addEnquiry])
      await press(more);
    await fill(INVITATION);
    await press(officeEventForm.save);
    await page.getByText(office.event.saved).waitFor();
    event = await databaseOf(app)("events").where({ title: INVITATION.title }).first("id", "slug");
    expect((await ask(app, { path: paths.event(event.slug) })).status).toBe(404);
  });

  it("is opened, and stands on the front page with its facts", async () => {
    await press(office.event.to.open);
    await page.getByText(office.states.open).first().waitFor();
    const guest = await openPage({ javaScriptEnabled: false });
    await guest.goto(app.url);
    await guest.getByRole("link", { name: INVITATION.title }).click();
    const text = await guest.getByRole("main").innerText();
    for (const fact of TOLD) expect(text).toContain(fact);
  });

  it("gathers registrants, whom the list and the table show", async () => {
    for (const [municipalityCode, name] of [
      ["850", "=Toivakan Esimerkki"],
      ["435", "Lauri Laituri"],
    ]) {
      const email = `kunta${municipalityCode}@yhdistys.example.fi`;
      const body = goodForm({
        municipalityCode: municipalityCode ?? "",
        "participants[0].name": name ?? "",
        email,
      });
      const sent = { path: paths.register(event.slug), method: "POST", headers: ownForm(app), body };
      expect((await ask(app, sent)).status).toBe(303);
    }
    await open(paths.officeRegistrants(event.id));
    await page.getByText("Lauri Laituri").waitFor();
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: officeRegistrants.download }).click();
    const table = readFileSync(await (await download).path(), "utf8");
    expect(table.startsWith("\ufeff")).toBe(true);
    expect(table).toContain(`"'=Toivakan Esimerkki"`);
    expect(table.trim().split("\r\n").length).toBeGreaterThanOrEqual(3);
  });

  it("is reminded of, with the organiser's own words", async () => {
    await open(paths.officeReminder(event.id));
    await page.getByLabel(officeMessages.reminder.note).fill("Ottakaa esitteitä mukaan.");
    await press(officeMessages.reminder.send);
    await page.getByRole("heading", { name: messageKinds.reminder }).waitFor();
    const mail = await post.mailTo("kunta435@yhdistys.example.fi", "Muistutus");
    expect(mail.text).toContain("Ottakaa esitteitä mukaan.");
    await post.mailTo("kunta850@yhdistys.example.fi", "Muistutus");
  });

  it("has boards, on which a guest writes", async () => {
    await open(paths.officeBoards(event.id));
    await press(officeBoards.open);
    await page.getByRole("button", { name: officeBoards.openWriting }).first().waitFor();
    await startWriting(page);
    const { code } = await databaseOf(app)("workshops").where({ event_id: event.id }).first("code");
    const phone = await joinByPhone(app.url, code);
    await writeIdea(phone, IDEA);
    await ownIdea(phone, IDEA, "sent").waitFor();
    await page.getByText(IDEA).waitFor();
  });

  it("ends in a report that everybody can read", async () => {
    await open(paths.officeReport(event.id));
    await press(officeReport.begin.button);
    await fill({ goals: "Yksinäisyys vähenee.", measures: "Kahvihetki alkaa tammikuussa." });
    await press(officeReport.savePreview);
    await page.getByText(officeReport.publication.missingTitle).waitFor();
    await page.getByRole("link", { name: officeReport.publication.back }).click();
    await fill({ cooperation: "Kirjasto ja yhdistykset.", followUp: "Katsotaan huhtikuussa." });
    await press(officeReport.savePreview);
    await press(officeReport.publication.button);
    await page.getByText(officeReport.publication.doneTitle).waitFor();

    const guest = await openPage({ javaScriptEnabled: false });
    await guest.goto(app.url);
    await guest
      .getByRole("link", { name: /^Kooste: / })
      .first()
      .click();
    const text = await guest.getByRole("main").innerText();
    for (const part of [IDEA, "Yksinäisyys vähenee.", "Kirjasto ja yhdistykset.", "Katsotaan huhtikuussa."])
      expect(text).toContain(part);
    expect(text).not.toMatch(/Laituri|yhdistys\.example/);
  });
});

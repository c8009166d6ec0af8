import type { Page } from "playwright-core";
import readExcelFile from "read-excel-file/node";
import { type App, startApp } from "test/support/app";
import { databaseOf } from "test/support/app-database";
import { ask, goodForm, ownForm } from "test/support/ask";
import { enter, tabTo } from "test/support/keyboard";
import { openEvening } from "test/support/open-evening";
import { signInByMail } from "test/support/signing-in";
import { openPostOffice, type PostOffice } from "test/support/smtp";
import { beforeAll, describe, expect, it } from "vitest";
import type { EventDetails } from "~/domain/event/types";
import { officeLateLinks } from "~/i18n/fi/office-late-links";
import { officeRegistrant } from "~/i18n/fi/office-registrant";
import { officeRegistrants as t } from "~/i18n/fi/office-registrants";
import { registration } from "~/i18n/fi/registration";
import { paths } from "~/paths";

const OLD_PHONE = { javaScriptEnabled: false, viewport: { width: 360, height: 640 } };
const PHONE = "+358 40 123 4567";

let post: PostOffice;
let app: App;
let event: EventDetails;
let page: Page;

const addressOf = (name: string) => `${name.toLowerCase()}@yhdistys.example.fi`;
const open = (path: string) => page.goto(app.url + path);
const button = (name: string) => page.getByRole("button", { name, exact: true });
const idOf = async (name: string): Promise<string> =>
  (await databaseOf(app)("participants").where({ name }).first("registration_id")).registration_id;

async function come(name: string, more: Record<string, string> = {}): Promise<void> {
  const body = goodForm({ "participants[0].name": name, email: addressOf(name), ...more });
  const sent = { path: paths.register(event.slug), method: "POST", headers: ownForm(app), body };
  expect((await ask(app, sent)).status).toBe(303);
}

beforeAll(async () => {
  post = await openPostOffice();
  app = await startApp({ SMTP_URL: post.url });
  event = await openEvening(databaseOf(app), { capacity: 3, quotas: [] });
  await come("Aino", { phone: PHONE, organizationName: "=1+1 ry", municipalityCode: "850" });
  for (const name of ["Bertta", "Cecilia", "Dagmar"]) await come(name);
  page = await signInByMail(app.url, post, "aino.mallila@example.fi", OLD_PHONE);
});

/** Names in the table, in its order. */
const names = () => page.locator("tbody th a").allInnerTexts();

describe("the registrants of an event in the office, without a script", () => {
  it("are found by a part of a name, and those who wait are told from those who come", async () => {
    await open(paths.officeRegistrants(event.id));
    expect(await names()).toEqual(["Aino", "Bertta", "Cecilia", "Dagmar"]);
    await page.getByLabel(t.search).fill("CECI");
    await button(t.show).click();
    expect(await names()).toEqual(["Cecilia"]);
    await open(paths.officeRegistrants(event.id, "?tila=waiting"));
    expect(await names()).toEqual(["Dagmar"]);
    await open(paths.officeRegistrants(event.id, "?haku=zzz"));
    await page.getByText(t.nothing).waitFor();
  });

  it("get a caller by keyboard alone, in a few keys, and the form is ready for the next", async () => {
    await open(paths.officeRegistrants(event.id));
    await enter(page, "link", t.add);
    await page.locator("[name='participants[0].name']:focus").waitFor();
    await page.keyboard.type("Soili Soittaja");
    await tabTo(page, page.locator("[name=municipalityCode]"));
    await page.keyboard.type("Luh");
    await enter(page, "button", officeRegistrant.entry.submit);
    await page.getByText(officeRegistrant.entry.done("Soili Soittaja")).waitFor();
    const kept = await databaseOf(app)("registrations")
      .where({ id: await idOf("Soili Soittaja") })
      .first();
    expect(kept).toMatchObject({ source: "phone", email: null, municipality_code: "435" });
    await page.getByText(officeRegistrant.entry.doneReference(kept.reference)).waitFor();
    expect(await page.locator("[name='participants[0].name']").inputValue()).toBe("");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe(
      "participants[0].name",
    );
  });

  it("cannot be overwritten unseen: who changed what meanwhile is told, and what was typed is kept", async () => {
    const edit = app.url + paths.officeRegistrantEdit(event.id, await idOf("Bertta"));
    const other = await page.context().newPage();
    await page.goto(edit);
    await other.goto(edit);
    await other.getByLabel(officeRegistrant.email).fill("uusi@yhdistys.example.fi");
    await other.getByRole("button", { name: officeRegistrant.save }).click();
    await other.getByText(officeRegistrant.saved).waitFor();

    const name = page.getByLabel(registration.form.name);
    await name.fill("Bertta Muutettu");
    await button(officeRegistrant.save).click();
    const notice = page.getByRole("status").filter({ hasText: officeRegistrant.conflict });
    expect(await notice.innerText()).toMatch(/Aino Mallila: sähköposti/);
    expect(await name.inputValue()).toBe("Bertta Muutettu");
    await button(officeRegistrant.save).click();
    await page.getByText(officeRegistrant.saved).waitFor();
  });

  it("are cancelled together by name: each gets a mail, and the line moves up", async () => {
    await open(paths.officeRegistrants(event.id));
    for (const name of ["Aino", "Cecilia"])
      await page.getByLabel(t.chosen.choose(name), { exact: true }).check();
    await page.getByText(t.chosen.label).click();
    await button(t.chosen.cancel).click();
    expect(await page.locator("tbody th").allInnerTexts()).toEqual(["Aino", "Cecilia"]);
    await button(t.cancellation.submit(2)).click();
    await page.getByText(t.chosen.cancelled(2)).waitFor();
    for (const name of ["Aino", "Cecilia"]) await post.mailTo(addressOf(name), "perut");
    await post.mailTo(addressOf("Dagmar"), "Sait paikan");
  });

  it("come as a workbook that runs nothing and keeps telephone numbers whole", async () => {
    const cookie = asHeader(await page.context().cookies());
    const answer = await fetch(app.url + paths.officeRegistrantsFile(event.id, "xlsx"), {
      headers: { cookie },
    });
    const file = Buffer.from(await answer.arrayBuffer());
    const [all, people] = await readExcelFile(file);
    const cells = (all?.data ?? []).flat();
    expect(cells).toEqual(expect.arrayContaining([PHONE, "=1+1 ry", t.privacyLine]));
    expect(people?.data.map(([name]) => name)).toEqual([
      ...[t.exported.name, "Bertta Muutettu", "Dagmar", "Soili Soittaja", t.privacyLine],
    ]);
  });

  it("who is late gets in by a link of their own, once", async () => {
    await databaseOf(app)("events").where({ id: event.id }).update({ state: "closed" });
    await open(paths.officeLateLinks(event.id));
    await page.getByLabel(officeLateLinks.note).fill("Myöhäinen yhdistys");
    await button(officeLateLinks.submit).click();
    await page.getByText(officeLateLinks.done).waitFor();
    const { pathname } = new URL(await page.locator(".late-link__url").inputValue());
    const late = { path: pathname, method: "POST", headers: ownForm(app), body: goodForm() };
    expect((await ask(app, late)).status).toBe(303);
    expect((await ask(app, late)).status).toBe(404);
    await open(paths.officeLateLinks(event.id));
    await page.getByText(officeLateLinks.states.used).waitFor();
  });
});

function asHeader(cookies: { name: string; value: string }[]): string {
  return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
}

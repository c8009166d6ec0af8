import { listRooms } from "db/quotas";
import type { Page } from "playwright-core";
import { type App, startApp } from "test/support/app";
import { databaseOf } from "test/support/app-database";
import { ask, goodForm, ownForm } from "test/support/ask";
import { press } from "test/support/booking-form";
import { openPage } from "test/support/browser";
import { invitationIn } from "test/support/invitation";
import { enter, tabTo, type } from "test/support/keyboard";
import { openEvening } from "test/support/open-evening";
import { signInByMail } from "test/support/signing-in";
import { openPostOffice, type PostOffice } from "test/support/smtp";
import { beforeAll, describe, expect, it } from "vitest";
import type { EventDetails } from "~/domain/event/types";
import { mail } from "~/i18n/fi/mail";
import { officePlaces as t } from "~/i18n/fi/office-places";
import { registration } from "~/i18n/fi/registration";
import { paths } from "~/paths";

const OLD_PHONE = { javaScriptEnabled: false, viewport: { width: 360, height: 640 } };
const JOUTSA = "172";
const TOIVAKKA = "850";
const addressOf = (name: string) => `${name.toLowerCase()}@yhdistys.example.fi`;

let post: PostOffice;
let app: App;
let event: EventDetails;
let page: Page;

beforeAll(async () => {
  post = await openPostOffice();
  app = await startApp({ SMTP_URL: post.url });
  event = await openEvening(databaseOf(app));
  for (const name of ["Aino", "Bertta", "Cecilia"]) await come(name, TOIVAKKA);
  await come("Dora", JOUTSA);
  page = await signInByMail(app.url, post, "aino.mallila@example.fi", OLD_PHONE);
  await page.goto(app.url + paths.officeEvent(event.id));
});

async function come(name: string, municipalityCode: string): Promise<void> {
  const body = goodForm({ "participants[0].name": name, email: addressOf(name), municipalityCode });
  const path = paths.register(event.slug);
  expect((await ask(app, { path, method: "POST", headers: ownForm(app), body })).status).toBe(303);
}

/** By the link in the mail, with a telephone. */
async function leave(name: string): Promise<void> {
  const { text = "" } = await post.mailTo(addressOf(name));
  const phone = await openPage(OLD_PHONE);
  await phone.goto(`${/http\S+\/ilmoittautuminen\/[\w-]+/.exec(text)?.[0]}/peru`);
  expect(await press(phone, registration.booking.cancelButton)).toBe(303);
}

/** Names of those who wait, in the order of the line. */
async function waiting(): Promise<string[]> {
  const rows = databaseOf(app)("participants as p").join("registrations as r", "r.id", "p.registration_id");
  const ofEvent = rows.where({ event_id: event.id, cancelled_at: null, placed_at: null });
  return ofEvent.orderBy("line").pluck("p.name");
}

/** The table of the page, without its headings. */
const tableRows = async () =>
  (await page.locator("tbody tr").allInnerTexts()).map((row) => row.split(/\s*[\t\n]\s*/));

/** The invite in the first mail to somebody that has such words in its subject. */
const invitationTo = async (name: string, words: string) =>
  invitationIn(await post.mailTo(addressOf(name), words));

describe("the places of an event, without a mouse and without a script", () => {
  it("fewer of them say first how many would move, and nothing has changed", async () => {
    await enter(page, "link", t.title);
    await page.getByText(t.noLimit, { exact: true }).waitFor();
    await type(page, t.capacity, "2");
    await page.keyboard.press("Enter");
    const notice = page.getByRole("status").filter({ hasText: t.movesTitle });
    expect(await notice.innerText()).toContain(t.demoted(2));
    expect(await notice.innerText()).toContain(t.waiting(2));
    await page.getByText(t.noLimit, { exact: true }).waitFor();
    expect(await waiting()).toEqual([]);
    expect(await listRooms(databaseOf(app), event.id)).toEqual([]);
  });

  it("when they are saved the last to come move to the line, with a mail that empties their calendar", async () => {
    await enter(page, "button", t.saveMoves);
    await page.getByText(t.saved).waitFor();
    expect(await tableRows()).toEqual([[t.all, "2", "2", "0", "2"]]);
    expect(await waiting()).toEqual(["Cecilia", "Dora"]);
    for (const name of ["Cecilia", "Dora"])
      expect(await invitationTo(name, mail.queuePlace.heading.all)).toMatchObject({ method: "CANCEL" });
  });

  it("who cancels gives the place to the first in the line, with a newer invite", async () => {
    const before = await invitationTo("Cecilia", mail.queuePlace.heading.all);
    await leave("Aino");
    const after = await invitationTo("Cecilia", mail.promotion.heading);
    expect(after).toMatchObject({ method: "REQUEST", uid: before.uid });
    expect(after.sequence).toBeGreaterThan(before.sequence);
    expect(await waiting()).toEqual(["Dora"]);
  });

  it("kept for Joutsa they are for Joutsa alone, and each line is its own", async () => {
    await page.goto(app.url + paths.officePlaces(event.id));
    await tabTo(page, page.getByLabel(t.capacity));
    await page.keyboard.type("3");
    await enter(page, "button", t.add);
    await tabTo(page, page.getByLabel(t.whose));
    await page.keyboard.type(t.municipality("Joutsa"));
    await tabTo(page, page.getByLabel(t.seats, { exact: true }));
    await page.keyboard.type("1");
    await page.keyboard.press("Enter");
    await page.getByText(t.promoted(1)).waitFor();
    await enter(page, "button", t.saveMoves);
    await page.getByText(t.saved).waitFor();
    expect(await tableRows()).toEqual([
      [t.municipality("Joutsa"), "1", "1", "0", "0"],
      [t.everyone, "2", "2", "0", "0"],
    ]);
    expect(await invitationTo("Dora", mail.promotion.heading)).toMatchObject({ method: "REQUEST" });

    await come("Eeva", JOUTSA);
    await come("Fanni", TOIVAKKA);
    expect(await waiting()).toEqual(["Eeva", "Fanni"]);
    await leave("Bertta");
    await post.mailTo(addressOf("Fanni"), mail.promotion.heading);
    expect(await waiting()).toEqual(["Eeva"]);
  });

  it("what two windows wrote is kept apart: the second is asked to look again", async () => {
    const other = await page.context().newPage();
    for (const window of [page, other]) await window.goto(app.url + paths.officePlaces(event.id));
    await page.getByLabel(t.capacity).fill("50");
    expect(await press(page, t.save)).toBe(303);
    await other.getByLabel(t.capacity).fill("60");
    expect(await press(other, t.save)).toBe(409);
    await other.getByText(t.conflictTitle).waitFor();
    expect(await other.getByLabel(t.capacity).inputValue()).toBe("60");
    expect(await press(other, t.save)).toBe(303);
    expect((await listRooms(databaseOf(app), event.id)).map(({ seats }) => seats)).toEqual([1, 59]);
  });
});

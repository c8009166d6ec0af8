import type { Page } from "playwright-core";
import { type App, startApp } from "test/support/app";
import { databaseOf } from "test/support/app-database";
import { fillForm, LUHANKA, press } from "test/support/booking-form";
import { openPage } from "test/support/browser";
import { invitationIn } from "test/support/invitation";
import { openEvening } from "test/support/open-evening";
import { signInByMail } from "test/support/signing-in";
import { openPostOffice, type PostOffice } from "test/support/smtp";
import { beforeAll, describe, expect, it } from "vitest";
import { instantOf } from "~/domain/event/helsinki.server";
import { dayOf } from "~/i18n/dates";
import { mail } from "~/i18n/fi/mail";
import { officeChanges as t } from "~/i18n/fi/office-changes";
import { officeEventForm } from "~/i18n/fi/office-event-form";
import { registration } from "~/i18n/fi/registration";
import { paths } from "~/paths";

const PHONE = { javaScriptEnabled: false, viewport: { width: 360, height: 640 } };
const DAY_MS = 24 * 60 * 60_000;
const TIME = "17:30";
const NOTE = "Koulun sali meni remonttiin.";

let post: PostOffice;
let app: App;
let page: Page;
let event: { id: string; slug: string };
let uid: string;

const dayAhead = (days: number) => dayOf(new Date(Date.now() + days * DAY_MS).toISOString());
const hourOf = (day: string) => instantOf(day, TIME).slice(11);
/** The first two days, a week apart, between which the clocks are changed. */
const [before = "", after = ""] =
  Array.from({ length: 370 }, (_, days) => [dayAhead(days + 7), dayAhead(days + 14)]).find(
    ([one = "", other = ""]) => hourOf(one) !== hourOf(other),
  ) ?? [];

beforeAll(async () => {
  post = await openPostOffice();
  app = await startApp({ SMTP_URL: post.url });
  event = await openEvening(databaseOf(app), undefined, {
    ...{ startsOn: before, startsAt: instantOf(before, TIME), coffeeAt: instantOf(before, "17:00") },
  });
  page = await signInByMail(app.url, post, "aino.mallila@example.fi", PHONE);
});

const mailsAbout = (words: string) => post.mails.filter(({ subject }) => subject?.includes(words));

describe("an event that is moved and then cancelled, as a registrant hears of it", () => {
  it("stands in the calendar after registering", async () => {
    const guest = await openPage(PHONE);
    await guest.goto(app.url + paths.register(event.slug));
    await fillForm(guest, LUHANKA);
    await press(guest, registration.form.submit);
    const entry = invitationIn(await post.mailTo(LUHANKA.email, "vastaanotettu"));
    expect(entry).toMatchObject({ method: "REQUEST", sequence: 0, startsAt: instantOf(before, TIME) });
    uid = entry.uid;
  });

  it("is one entry at the right hour after a change of venue and another across the clock change", async () => {
    await edit({ venueName: "Seurantalo" });
    await page.getByText(t.waiting.title(1, "").trim()).waitFor();
    await edit({ startsOn: after });
    await page.getByLabel(t.note).fill(NOTE);
    expect(await press(page, t.send)).toBe(303);
    await page.getByText(t.said.send).waitFor();

    const told = await post.mailTo(LUHANKA.email, "muuttui");
    for (const words of [mail.eventChanged.now("Seurantalo"), NOTE]) expect(told.text).toContain(words);
    const startsAt = instantOf(after, TIME);
    expect(invitationIn(told)).toMatchObject({ method: "REQUEST", uid, sequence: 2, startsAt });
    await page.goto(app.url + paths.officeEvent(event.id));
    await expect.poll(() => progress()).toContain(t.progress.counts(1, 0, 0));
    expect(mailsAbout("muuttui")).toHaveLength(1);
  });

  it("is gone from the calendar when it is cancelled, which the office is shown before", async () => {
    await page.getByRole("link", { name: t.cancellation.submit }).click();
    await page.getByText(t.cancellation.told(1, 0)).waitFor();
    await page.getByLabel(t.note).fill("Uusi päivä kerrotaan tammikuussa.");
    expect(await press(page, t.cancellation.submit)).toBe(303);
    const told = await post.mailTo(LUHANKA.email, "peruttu");
    expect(told.text).toContain("Uusi päivä kerrotaan tammikuussa.");
    expect(invitationIn(told)).toMatchObject({ method: "CANCEL", uid, sequence: 3 });
    await expect.poll(() => progress()).toContain(t.progress["event-cancelled"].registrants);
  });
});

async function edit(fields: Record<string, string>): Promise<void> {
  await page.goto(app.url + paths.officeEventEdit(event.id));
  for (const [name, value] of Object.entries(fields)) await page.locator(`[name="${name}"]`).fill(value);
  expect(await press(page, officeEventForm.save)).toBe(303);
}

async function progress(): Promise<string> {
  await page.reload();
  return page.getByRole("main").innerText();
}

import { newId } from "db/id";
import { findEventDetails } from "db/views/event-details";
import type { Page } from "playwright-core";
import { type App, startApp } from "test/support/app";
import { databaseOf } from "test/support/app-database";
import { press } from "test/support/booking-form";
import { openPage } from "test/support/browser";
import { dayFromNow } from "test/support/invitation-2024";
import { openEvening } from "test/support/open-evening";
import { signInByMail } from "test/support/signing-in";
import { openPostOffice } from "test/support/smtp";
import { beforeAll, describe, expect, it } from "vitest";
import { formatDeadline } from "~/i18n/dates";
import { officeEventForm as t } from "~/i18n/fi/office-event-form";
import { publicArea } from "~/i18n/fi/public";
import { paths } from "~/paths";

const PHONE = { javaScriptEnabled: false, viewport: { width: 360, height: 640 } };

/** When registrations are taken, changed and cancelled, by the names of the fields. */
const TIMES = {
  registrationOpensOn: dayFromNow(-10),
  registrationOpensTime: "9.00",
  registrationClosesOn: dayFromNow(50),
  registrationClosesTime: "16.15",
  changesCloseOn: dayFromNow(55),
  changesCloseTime: "",
  cancellationClosesOn: dayFromNow(58),
  cancellationClosesTime: "12.00",
};
const SWITCHES = ["takesResidents", "asksViews", "doorCode"] as const;

let app: App;
let page: Page;
let event: { id: string; slug: string };

beforeAll(async () => {
  const post = await openPostOffice();
  app = await startApp({ SMTP_URL: post.url });
  event = await openEvening(databaseOf(app));
  page = await signInByMail(app.url, post, "aino.mallila@example.fi", PHONE);
});

const open = (window: Page) => window.goto(app.url + paths.officeEventEdit(event.id));
const field = (window: Page, name: string) => window.locator(`[name="${name}"]`);
const hybrid = (window: Page) => window.getByLabel(t.participations.hybrid);
const stored = async (id = event.id) => (await findEventDetails(databaseOf(app), { id })) ?? expect.fail(id);

async function expectTimes(window: Page, changes: Partial<typeof TIMES> = {}): Promise<void> {
  for (const [name, value] of Object.entries({ ...TIMES, ...changes }))
    expect(await field(window, name).inputValue(), name).toBe(value);
}

describe("the rules of registration in the form of an event", () => {
  it("are saved and come back as they were typed", async () => {
    await open(page);
    for (const [name, value] of Object.entries(TIMES)) await field(page, name).fill(value);
    await hybrid(page).check();
    for (const name of SWITCHES) await field(page, name).check();
    expect(await press(page, t.save)).toBe(303);
    await open(page);
    await expectTimes(page);
    expect(await hybrid(page).isChecked()).toBe(true);
    for (const name of SWITCHES) expect(await field(page, name).isChecked(), name).toBe(true);
    expect(await stored()).toMatchObject({ participation: "hybrid", takesResidents: true, doorCode: true });
  });

  it("tell the public when a deadline ends within a day", async () => {
    const guest = await openPage(PHONE);
    await guest.goto(app.url + paths.event(event.slug));
    const end = formatDeadline((await stored()).registrationClosesAt ?? "", "fi");
    expect(end).toMatch(/ klo\u00a016\.15$/);
    const told = await guest.getByRole("main").innerText();
    expect(told).toContain(end);
    expect(told).not.toContain(publicArea.event.deadlineText(end));
  });

  it("stay as they were typed when somebody else has saved meanwhile, and can then be saved", async () => {
    const other = await page.context().newPage();
    for (const window of [page, other]) await open(window);
    await field(page, "title").fill("Ensimmäisen nimi");
    expect(await press(page, t.save)).toBe(303);
    await field(other, "registrationClosesTime").fill("12.00");
    await field(other, "doorCode").uncheck();
    expect(await press(other, t.save)).toBe(409);
    await other.getByText(t.conflict.title).waitFor();
    await expectTimes(other, { registrationClosesTime: "12.00" });
    expect(await hybrid(other).isChecked()).toBe(true);
    expect(await field(other, "doorCode").isChecked()).toBe(false);
    expect(await field(other, "asksViews").isChecked()).toBe(true);
    expect((await stored()).doorCode).toBe(true);
    expect(await press(other, t.save)).toBe(303);
    expect(await stored()).toMatchObject({ doorCode: false, asksViews: true, participation: "hybrid" });
  });

  it("have no say in an event that was made before there were any", async () => {
    const at = new Date().toISOString();
    const old = { id: newId(), slug: "vanha", kind: "other", state: "draft", title: "Vanha tilaisuus" };
    await databaseOf(app)("events").insert({ ...old, created_at: at, updated_at: at });
    await page.goto(app.url + paths.officeEventEdit(old.id));
    expect(await press(page, t.save)).toBe(303);
    expect(await stored(old.id)).toMatchObject({
      ...{ title: old.title, participation: "on-site", takesResidents: false, asksViews: false },
      ...{ doorCode: false, capacity: null, changesCloseAt: null, registrationClosesAt: null, version: 2 },
    });
  });
});

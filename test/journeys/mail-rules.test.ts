import { startApp } from "test/support/app";
import { databaseOf } from "test/support/app-database";
import { clockAt } from "test/support/clock";
import { signInByMail } from "test/support/signing-in";
import { openPostOffice } from "test/support/smtp";
import { expect, test } from "vitest";
import { addDays } from "~/domain/mailing/due-at.server";
import { officeMailRules as t } from "~/i18n/fi/office-mail-rules";
import { paths } from "~/paths";

const ORGANIZER = "aino.mallila@example.fi";

test("a rule is made at one press, and what a server that was down has missed waits for a decision", async () => {
  const first = await openPostOffice();
  const app = await startApp({ SMTP_URL: first.url });
  const page = await signInByMail(app.url, first, ORGANIZER, { javaScriptEnabled: false });
  const event = await databaseOf(app)("events").where({ state: "open" }).first("id", "starts_on");
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();

  await page.goto(app.url + paths.officeMailRules(event.id));
  await press(t.ofDefault("reminder", -1));
  await page.getByText(t.done.lisatty).waitFor();
  await page.getByText(t.standings.planned).waitFor();
  expect(await page.getByRole("button", { name: t.ofDefault("reminder", -1), exact: true }).count()).toBe(0);
  await page.getByLabel(t.form.days).fill("1");
  await page.getByLabel(t.form.note).fill("Ovet avataan klo 17.");
  await press(t.form.submit);
  await page.getByText(t.faults["there-already"]).first().waitFor();
  expect(await page.getByLabel(t.form.note).inputValue()).toBe("Ovet avataan klo 17.");
  await app.stop();

  const later = await openPostOffice();
  const clock = clockAt(`${addDays(event.starts_on, -1)}T14:00:00Z`);
  const again = await startApp({ SMTP_URL: later.url, DATA_DIR: app.dataDir, ...clock });
  const desk = await signInByMail(again.url, later, ORGANIZER, { javaScriptEnabled: false });
  await expect
    .poll(async () => {
      await desk.goto(again.url + paths.office());
      return desk.getByText(t.missed.title).count();
    })
    .toBe(1);
  const sent = () => databaseOf(app)("outbox").where({ kind: "reminder" }).pluck("to_address");
  expect(await sent()).toEqual([]);
  await desk.getByRole("button", { name: /^Lähetä nyt/ }).click();
  await desk.getByText(t.done.send).waitFor();
  const people = await databaseOf(app)("registrations")
    .where({ event_id: event.id })
    .whereNull("cancelled_at")
    .whereNotNull("email")
    .pluck("email");
  await expect.poll(async () => (await sent()).sort()).toEqual(people.sort());
  await desk.goto(again.url + paths.office());
  expect(await desk.getByText(t.missed.title).count()).toBe(0);
});

import { startApp } from "test/support/app";
import { databaseOf } from "test/support/app-database";
import { signInByMail } from "test/support/signing-in";
import { openPostOffice } from "test/support/smtp";
import { expect, test } from "vitest";
import { officeRegistrants } from "~/i18n/fi/office-registrants";
import { paths } from "~/paths";

test("the contact of a municipality sees those who come from there, and nothing else", async () => {
  const post = await openPostOffice();
  const app = await startApp({ SMTP_URL: post.url });
  const page = await signInByMail(app.url, post, "tiina.tuomela@example.fi");
  const { id } = await databaseOf(app)("events").where({ state: "open" }).first("id");

  await page.goto(app.url + paths.officeRegistrants(id));
  await page.getByText(officeRegistrants.scope("Toivakka")).waitFor();
  const text = await page.getByRole("main").innerText();
  expect(text).toContain("Mielen tuki Esimerkki ry");
  expect(text).not.toMatch(/Luhangan kyläesimerkki|Mallijärven seurakunta/);

  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: officeRegistrants.download }).click();
  const table = await (await (await download).createReadStream()).toArray();
  expect(String(Buffer.concat(table))).not.toMatch(/Luhanka|Joutsa/);

  const { id: seminar } = await databaseOf(app)("events").where({ state: "announced" }).first("id");
  for (const path of [
    paths.officeEventEdit(id),
    paths.officeBoards(id),
    paths.officeReport(id),
    paths.officeNewEvent(),
    paths.officeEvent(seminar),
    paths.officeRegistrants(seminar),
  ])
    expect((await page.goto(app.url + path))?.status(), path).toBe(404);
});

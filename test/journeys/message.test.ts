import { startApp } from "test/support/app";
import { databaseOf } from "test/support/app-database";
import { signInByMail } from "test/support/signing-in";
import { openPostOffice } from "test/support/smtp";
import { expect, test } from "vitest";
import { officeMessages as t } from "~/i18n/fi/office-messages";
import { paths } from "~/paths";

const OLD_BROWSER = { javaScriptEnabled: false, viewport: { width: 360, height: 640 } };

test("a message is written, its empty field is named, and after a tick it goes to all", async () => {
  const post = await openPostOffice();
  const app = await startApp({ SMTP_URL: post.url });
  const db = databaseOf(app);
  const { id } = await db("events").where({ state: "open" }).first("id");
  const coming = () => db("registrations").where({ event_id: id, cancelled_at: null }).whereNotNull("email");
  const addresses: string[] = await coming().pluck("email");
  await coming().where({ email: addresses[0] }).update({ organization_name: null });

  const page = await signInByMail(app.url, post, "aino.mallila@example.fi", OLD_BROWSER);
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  await page.goto(app.url + paths.officeMessages(id));
  await page.getByRole("link", { name: t.ways.write }).click();
  await page.getByLabel(t.compose.subject, { exact: true }).fill("Kahvit");
  await page.getByLabel(t.compose.body, { exact: true }).fill("Hei {etunimi}!");
  await press(t.compose.send);
  await page.getByText("Kenttää {etunimi} ei ole").first().waitFor();
  await page.getByLabel(t.compose.body, { exact: true }).fill("Hei {nimi}! Tuleeko {organisaatio}?");
  await press(t.compose.send);
  await page.getByText("Kenttä {organisaatio} on tyhjä 1 vastaanottajalla").waitFor();
  expect(await db("mailings").where({ event_id: id, kind: "message" })).toEqual([]);

  await page.getByLabel(t.survey.emptyOk).check();
  await press(t.compose.send);
  await page.getByText(t.states.done, { exact: true }).waitFor();
  await page.getByText(t.mailing.progressText(new Set(addresses).size, 0, 0)).waitFor();
  const mail = await post.mailTo(addresses[1], "Kahvit");
  expect(mail.text).toMatch(/\/ilmoittautuminen\/[\w-]+/);

  const contact = await signInByMail(app.url, post, "tiina.tuomela@example.fi", OLD_BROWSER);
  expect((await contact.goto(page.url()))?.status()).toBe(404);
});

test("who looks at a message first loses nothing by going back", async () => {
  const post = await openPostOffice();
  const app = await startApp({ SMTP_URL: post.url });
  const { id } = await databaseOf(app)("events").where({ state: "open" }).first("id");
  const page = await signInByMail(app.url, post, "aino.mallila@example.fi", OLD_BROWSER);
  const body = page.getByLabel(t.compose.body, { exact: true });
  await page.goto(app.url + paths.officeMessageNew(id));
  const subject = page.getByLabel(t.compose.subject, { exact: true });
  await subject.fill("Kahvit");
  await body.fill("Hei {nimi}!");
  await page.getByRole("button", { name: t.compose.check, exact: true }).click();
  await page.getByText(t.preview.title).waitFor();
  await page.goBack();
  // An input that says autocomplete="off" would come back empty.
  expect(await subject.inputValue()).toBe("Kahvit");
  expect(await body.inputValue()).toBe("Hei {nimi}!");
  await page.getByRole("button", { name: t.compose.check, exact: true }).click();
  await page.getByText(t.preview.title).waitFor();
});

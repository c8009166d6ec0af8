import { startApp } from "test/support/app";
import { databaseOf } from "test/support/app-database";
import { openPage } from "test/support/browser";
import { signInByMail } from "test/support/signing-in";
import { openPostOffice } from "test/support/smtp";
import { expect, test } from "vitest";
import { news as words } from "~/i18n/fi/news";
import { officeMessages } from "~/i18n/fi/office-messages";
import { officeNews as t } from "~/i18n/fi/office-news";
import { paths } from "~/paths";

const ADDRESS = "kerttu@yhdistys.example.fi";
const TITLE = "Webinaari siirtyy viikolla";

test("somebody subscribes to news without scripts, is sent an item, and ends it with one click", async () => {
  const post = await openPostOffice();
  const app = await startApp({ SMTP_URL: post.url });
  const db = databaseOf(app);
  const confirmed = () => db("news_subscriptions").whereNotNull("confirmed_at").pluck("email");

  const guest = await openPage({ javaScriptEnabled: false });
  await guest.goto(app.url + paths.subscribe());
  await guest.getByLabel(words.subscribe.email).fill(ADDRESS);
  await guest.getByRole("button", { name: words.subscribe.submit }).click();
  await guest.getByRole("link", { name: words.faults["topics-missing"] }).waitFor();
  expect(await guest.getByLabel(words.subscribe.email).inputValue()).toBe(ADDRESS);
  await guest.getByLabel(words.topics.webinars).check();
  await guest.getByRole("button", { name: words.subscribe.submit }).click();
  await guest.getByText(words.subscribe.sentText).waitFor();

  const letter = await post.mailTo(ADDRESS);
  const link = /http\S+\/tilaus\/[\w-]+/.exec(letter.text ?? "")?.[0] ?? "";
  for (const one of [link, `${link}/vahvistus`, `${link}/lopeta`])
    expect((await fetch(one)).status, one).toBe(200);
  expect(await confirmed(), "a scanner that opens every link").toEqual([]);
  await guest.goto(link);
  await guest.getByRole("button", { name: words.subscription.confirm }).click();
  await guest.getByText(words.subscription.confirmed).waitFor();
  expect(await confirmed()).toEqual([ADDRESS]);

  const office = await signInByMail(app.url, post, "aino.mallila@example.fi");
  await office.goto(app.url + paths.officeNewsNew());
  await office.getByLabel(t.labels.title).fill(TITLE);
  await office.getByLabel(t.labels.topic).selectOption("webinars");
  await office.getByLabel(t.labels.body).fill("Uusi aika on torstai.\n\nKatso https://esimerkki.fi.");
  await office.getByRole("button", { name: t.save }).click();
  await office.getByRole("link", { name: t.toPublication }).click();
  await office.getByText(t.publication.text(1)).waitFor();
  await office.getByRole("button", { name: t.publication.button(1) }).click();
  await office.getByText(t.publication.done).waitFor();

  const mail = await post.mailTo(ADDRESS, TITLE);
  const wayOut = `${link}/lopeta`;
  expect(mail.text).toContain(words.topics.webinars);
  expect(mail.headers.get("list")).toMatchObject({
    unsubscribe: { url: wayOut },
    "unsubscribe-post": { name: "List-Unsubscribe=One-Click" },
  });
  await guest.goto(app.url + paths.news());
  await guest.getByRole("link", { name: TITLE }).click();
  await guest.getByRole("link", { name: "https://esimerkki.fi" }).waitFor();
  expect(mail.html).toContain('<a href="https://esimerkki.fi"');

  expect(await postFromElsewhere(wayOut, "deed=end"), "the button of our page").toBe(403);
  expect(await postFromElsewhere(link, "List-Unsubscribe=One-Click"), "no way out").toBe(403);
  expect(await confirmed()).toEqual([ADDRESS]);
  for (const _twice of [1, 2])
    expect(await postFromElsewhere(wayOut, "List-Unsubscribe=One-Click")).toBe(200);
  expect(await db("news_subscriptions")).toEqual([]);
  await guest.goto(wayOut);
  await guest.getByRole("heading", { name: words.subscription.gone }).waitFor();
  expect(app.log()).not.toContain(link.split("/tilaus/")[1]);

  await office.goto(app.url + paths.officeNews());
  await office.getByRole("link", { name: TITLE }).click();
  await office.getByText(officeMessages.mailing.progressText(1, 0, 0)).waitFor();
  await office.getByText(t.withdraw.summary).first().click();
  await office.getByRole("button", { name: t.withdraw.submit }).click();
  await office.getByText(t.done.poistettu).waitFor();
  const isPublic = async () => (await (await fetch(app.url + paths.news())).text()).includes(TITLE);
  await expect.poll(isPublic, { timeout: 10_000 }).toBe(false);
});

/** As a mail server does it: no page of ours, no cookies. */
async function postFromElsewhere(url: string, body: string): Promise<number> {
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  return (await fetch(url, { method: "POST", headers, body, redirect: "manual" })).status;
}

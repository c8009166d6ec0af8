import { startApp } from "test/support/app";
import { databaseOf } from "test/support/app-database";
import { openPage } from "test/support/browser";
import { signInByMail } from "test/support/signing-in";
import { openPostOffice } from "test/support/smtp";
import { expect, test } from "vitest";
import { decline as words } from "~/i18n/fi/decline";
import { invitation as invitationWords } from "~/i18n/fi/invitation";
import { officeInvitations as t } from "~/i18n/fi/office-invitations";
import { paths } from "~/paths";

const ADDRESS = "kyla@yhdistys.example.fi";
const VIEW = "Kimppakyyti kylältä iltatilaisuuksiin.";

test("somebody is invited by mail, says that they cannot come, and leaves a view", async () => {
  const post = await openPostOffice();
  const app = await startApp({ SMTP_URL: post.url });
  const office = await signInByMail(app.url, post, "tiina.tuomela@example.fi");
  const db = databaseOf(app);
  const { id } = await db("events").where({ state: "open" }).first("id");

  await office.goto(app.url + paths.officeInvitationsNew(id));
  await office.getByLabel(t.add.organization).fill("Kylän malliyhdistys ry");
  await office.getByLabel(t.add.kind, { exact: true }).selectOption("association");
  await office.getByLabel(t.add.email).fill(ADDRESS);
  await office.getByRole("button", { name: t.add.addOne }).last().click();
  await office.getByText(t.add.result(1)).waitFor();

  await office.goto(app.url + paths.officeCoverMessages(id));
  await office.getByLabel(t.cover.message).fill("Tervetuloa Toivakasta!");
  await office.getByRole("button", { name: t.cover.save }).click();
  await office.getByText(t.cover.saved("Toivakka")).waitFor();

  await office.goto(app.url + paths.officeInvitationsSending(id));
  await office.getByRole("button", { name: "Lähetä kutsut" }).click();
  const mail = await post.mailTo(ADDRESS);
  expect(mail.from?.text).toContain("Toivakan kunta");
  expect(mail.replyTo?.text).toContain("tiina.tuomela@example.fi");
  expect(mail.text).toContain("Tervetuloa Toivakasta!");

  const links = [...(mail.text ?? "").matchAll(/https?:\/\/\S+(kutsu)\S+/g)].map(([link]) => link);
  const link = links.find((one) => /\/kutsu\/[\w-]+$/.test(one)) ?? "";
  const before = await standing();
  for (const one of links) expect((await fetch(one)).status, one).toBe(200);
  expect(await standing(), "a scanner that opens every link").toEqual(before);

  const guest = await openPage({ javaScriptEnabled: false });
  await guest.goto(link);
  await guest.getByRole("link", { name: invitationWords.decline }).click();
  expect(await guest.getByLabel(words.organization).inputValue()).toBe("Kylän malliyhdistys ry");
  await guest.getByRole("textbox", { name: /Mielen hyvinvointi/ }).fill(VIEW);
  await guest.getByLabel(words.mayShow).first().check();
  await guest.getByRole("button", { name: words.submit }).click();
  await guest.getByRole("heading", { name: words.done.title }).waitFor();
  await guest.goto(link);
  await guest.getByText(invitationWords.absent.title).waitFor();

  await office.goto(app.url + paths.officeDeclines(id));
  await office.getByText(VIEW).waitFor();
  await office.goto(app.url + paths.officeInvitations(id, "?tila=no"));
  await office.getByRole("rowheader", { name: "Kylän malliyhdistys ry" }).waitFor();

  const wayOut = links.find((one) => one.endsWith("/ei-kutsuja")) ?? "";
  expect(mail.headers.get("list")).toMatchObject({
    unsubscribe: { url: wayOut },
    "unsubscribe-post": { name: "List-Unsubscribe=One-Click" },
  });
  const declined = await standing();
  expect(await postFromElsewhere(wayOut, "deed=refuse"), "the button of our page").toBe(403);
  expect(await postFromElsewhere(link, "List-Unsubscribe=One-Click"), "no way out").toBe(403);
  expect(await standing()).toEqual(declined);
  expect(await postFromElsewhere(wayOut, "List-Unsubscribe=One-Click")).toBe(200);
  expect(await standing(), "one click of a mail program").not.toEqual(declined);

  async function standing() {
    const count = async (table: string) => (await db(table)).length;
    const refused = await db("organizations").whereNotNull("no_invitations_at").pluck("id");
    return [await count("declines"), await count("registrations"), await count("advance_ideas"), refused];
  }
});

/** As a mail server does it: no page of ours, no cookies. */
async function postFromElsewhere(url: string, body: string): Promise<number> {
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  return (await fetch(url, { method: "POST", headers, body, redirect: "manual" })).status;
}

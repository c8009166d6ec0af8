import type { Page } from "playwright-core";
import { type App, startApp } from "test/support/app";
import { databaseOf } from "test/support/app-database";
import { LUHANKA, press, register } from "test/support/booking-form";
import { openPage } from "test/support/browser";
import { invitationIn } from "test/support/invitation";
import { openPostOffice, type PostOffice } from "test/support/smtp";
import { beforeAll, describe, expect, it } from "vitest";
import { registration } from "~/i18n/fi/registration";

const OLD_PHONE = { javaScriptEnabled: false, viewport: { width: 360, height: 640 } };
const words = registration.booking;

let post: PostOffice;
let app: App;

beforeAll(async () => {
  post = await openPostOffice();
  app = await startApp({ SMTP_URL: post.url });
});

/** Somebody who has registered and opens the link in the mail. */
async function openOwn(email: string): Promise<{ page: Page; link: string; uid: string }> {
  const page = await openPage(OLD_PHONE);
  await register(page, app.url, { ...LUHANKA, email });
  const mail = await post.mailTo(email, "vastaanotettu");
  const [link = ""] = /http\S+\/ilmoittautuminen\/[\w-]+/.exec(mail.text ?? "") ?? [];
  await page.goto(link);
  return { page, link, uid: invitationIn(mail).uid };
}

async function stored(email: string) {
  const db = databaseOf(app);
  const registrations = await db("registrations").where({ email });
  const mails = await db("outbox").where({ registration_id: registrations[0]?.id }).pluck("kind");
  return { registrations, mails: mails.sort() };
}

describe("one's own registration, by the link in the mail", () => {
  it("is shown, changed and cancelled, and the calendar follows", async () => {
    const email = "oma@yhdistys.example.fi";
    const { page, uid } = await openOwn(email);
    await page.getByText(words.active).waitFor();

    await page.getByRole("link", { name: words.edit }).click();
    await page.getByText(registration.form.otherPerson).waitFor();
    await page.getByRole("button", { name: registration.form.add }).click();
    await page.getByLabel(registration.form.name).nth(1).fill("Eero Ylä-Mäki");
    expect(await press(page, words.save)).toBe(303);
    await page.getByText("Eero Ylä-Mäki").waitFor();
    const changed = await post.mailTo(email, "päivitetty");
    expect(changed.text).toContain("Eero Ylä-Mäki");
    expect(invitationIn(changed)).toMatchObject({ method: "REQUEST", uid, sequence: 1 });

    await page.getByRole("link", { name: words.cancel }).click();
    expect(await press(page, words.cancelButton)).toBe(303);
    await page.getByText(words.cancelled, { exact: true }).waitFor();
    const cancelled = await post.mailTo(email, "peruttu");
    expect(invitationIn(cancelled)).toMatchObject({ method: "CANCEL", uid, sequence: 2, attendees: [email] });
    expect((await stored(email)).mails).toEqual([
      "cancellation",
      "change",
      "confirmation",
      "contact-notice",
      "contact-notice",
      "contact-notice",
    ]);
  });

  it("is not touched by opening links, as mail scanners do", async () => {
    const email = "skanneri@yhdistys.example.fi";
    const { page, link } = await openOwn(email);
    const before = await stored(email);
    for (const address of [link, `${link}/muuta`, `${link}/peru`, `${link}/peru`])
      expect((await page.goto(address))?.status()).toBe(200);
    expect(await stored(email)).toEqual(before);
  });

  it("can be cancelled and taken up again with the same address", async () => {
    const email = "palaaja@yhdistys.example.fi";
    const { page, link } = await openOwn(email);
    await page.goto(`${link}/peru`);
    await press(page, words.cancelButton);
    await register(page, app.url, { ...LUHANKA, email });
    const { registrations } = await stored(email);
    expect(registrations.map((one) => one.cancelled_at === null).sort()).toEqual([false, true]);
  });

  it("keeps what two windows wrote apart: the second is asked to look again", async () => {
    const email = "kaksi@yhdistys.example.fi";
    const { page, link } = await openOwn(email);
    const other = await page.context().newPage();
    for (const window of [page, other]) await window.goto(`${link}/muuta`);
    await page.getByLabel(registration.form.name).fill("Aino Ensimmäinen");
    expect(await press(page, words.save)).toBe(303);
    await other.getByLabel(registration.form.name).fill("Aino Toinen");
    expect(await press(other, words.save)).toBe(409);
    await other.getByText(words.conflict).waitFor();
    await other.getByText(words.changedBy.registrant).waitFor();
    await other.getByText("Aino Ensimmäinen").waitFor();
    expect(await other.getByLabel(registration.form.name).inputValue()).toBe("Aino Toinen");
    expect(await press(other, words.save)).toBe(303);
  });

  it("moves to another address: a new link goes there, and the old one opens nothing", async () => {
    const [old, other] = ["vanha@yhdistys.example.fi", "uusi@yhdistys.example.fi"];
    const { page, link } = await openOwn(old);
    await page.goto(`${link}/muuta`);
    await page.getByLabel(registration.form.name).fill("Salla Sijainen");
    await page.getByLabel(registration.form.email).fill(other);
    expect(await press(page, words.save)).toBe(303);
    await page.getByText(words.moved(other)).waitFor();
    await page.getByText("Salla Sijainen").waitFor();
    expect((await post.mailTo(other)).text).toContain("/ilmoittautuminen/");
    expect((await post.mailTo(old, "osoite")).text).not.toContain("/ilmoittautuminen/");
    expect((await page.goto(link))?.status()).toBe(404);
  });

  it("moves once though the button is tapped twice", async () => {
    const [old, other] = ["tuplavanha@yhdistys.example.fi", "tuplauusi@yhdistys.example.fi"];
    const { link } = await openOwn(old);
    const page = await openPage({ viewport: OLD_PHONE.viewport });
    await page.goto(`${link}/muuta`);
    await page.getByLabel(registration.form.email).fill(other);
    await page.getByRole("button", { name: words.save }).dblclick();
    await page.getByText(words.moved(other)).waitFor();
    expect((await stored(other)).mails.filter((kind) => kind === "change")).toHaveLength(1);
  });

  it("does not take the address of another registration, and says so", async () => {
    await openOwn("varattu@yhdistys.example.fi");
    const { page, link } = await openOwn("halukas@yhdistys.example.fi");
    await page.goto(`${link}/muuta`);
    await page.getByLabel(registration.form.email).fill("varattu@yhdistys.example.fi");
    expect(await press(page, words.save)).toBe(409);
    await page.getByRole("alert").getByText(registration.faults["email-taken"]).waitFor();
    expect(await page.getByLabel(registration.form.email).inputValue()).toBe("varattu@yhdistys.example.fi");
  });
});

import { type App, startApp } from "test/support/app";
import { databaseOf } from "test/support/app-database";
import { fillForm, LUHANKA, openForm, press } from "test/support/booking-form";
import { openPage } from "test/support/browser";
import { openPostOffice, type PostOffice } from "test/support/smtp";
import { beforeAll, describe, expect, it } from "vitest";
import { common } from "~/i18n/fi/common";
import { publicArea } from "~/i18n/fi/public";
import { registration } from "~/i18n/fi/registration";

const PHONE = { javaScriptEnabled: false, viewport: { width: 360, height: 640 } };
const words = registration.lostLink;

let post: PostOffice;
let app: App;

beforeAll(async () => {
  post = await openPostOffice();
  app = await startApp({ SMTP_URL: post.url });
});

describe("what cannot be done is said in plain words", () => {
  it("a link that nobody knows leads to a page that offers a new one, and does not tell who is registered", async () => {
    const page = await openPage(PHONE);
    await openForm(page, app.url);
    const known = "tuttu@yhdistys.example.fi";
    await fillForm(page, { ...LUHANKA, email: known });
    await press(page, registration.form.submit);

    const unknownLink = `${app.url}/ilmoittautuminen/eioleolemassa`;
    for (const address of [unknownLink, `${unknownLink}/muuta`, `${unknownLink}/peru`]) {
      expect((await page.goto(address))?.status()).toBe(404);
      await page.getByText(words.unknown).waitFor();
    }
    const answers: string[] = [];
    for (const email of [known, "tuntematon@yhdistys.example.fi"]) {
      await page.goto(unknownLink);
      await page.getByLabel(registration.form.email).fill(email);
      expect(await press(page, words.submit)).toBe(200);
      answers.push(await page.getByRole("main").innerText());
    }
    expect(answers[0]).toContain(words.sent);
    expect(answers[1]).toBe(answers[0]);
    await post.mailTo(known, "Linkki");
    expect(await databaseOf(app)("outbox").where("to_address", "like", "tuntematon%")).toEqual([]);
  });

  it("an address that leads nowhere has a page of its own", async () => {
    const page = await openPage(PHONE);
    for (const path of ["/ei-ole", "/tapahtumat/ei-ole", "/koosteet/ei-ole", "/hallinta"]) {
      expect((await page.goto(app.url + path))?.status(), path).toBe(404);
      await page.getByRole("heading", { name: common.errors.notFound.title }).waitFor();
    }
  });

  it("a form that was open when registration ended is refused, and tells whom to ask", async () => {
    const page = await openPage(PHONE);
    await openForm(page, app.url);
    const email = "myohassa@yhdistys.example.fi";
    await fillForm(page, { ...LUHANKA, email });
    const db = databaseOf(app);
    const aMinuteAgo = new Date(Date.now() - 60_000).toISOString();
    await db("events").where({ state: "open" }).update({ registration_closes_at: aMinuteAgo });

    expect(await press(page, registration.form.submit)).toBe(409);
    await page.getByText(publicArea.event.ask).waitFor();
    for (const contact of ["Jari Niemelä", "Liisa Luoto", "Tiina Tuomela"])
      await page.getByText(contact).first().waitFor();
    expect((await page.goto(page.url()))?.status()).toBe(409);
    expect(await db("registrations").where({ email })).toEqual([]);
  });
});

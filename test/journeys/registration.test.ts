import type { Page } from "playwright-core";
import { type App, startApp } from "test/support/app";
import { databaseOf } from "test/support/app-database";
import { fillForm, LUHANKA, openForm, press, referenceOn, register } from "test/support/booking-form";
import { openPage } from "test/support/browser";
import { invitationIn } from "test/support/invitation";
import { openPostOffice, type PostOffice } from "test/support/smtp";
import { beforeAll, describe, expect, it } from "vitest";
import { registration } from "~/i18n/fi/registration";

const OLD_PHONE = { javaScriptEnabled: false, viewport: { width: 360, height: 640 } };
const words = registration.form;

let post: PostOffice;
let app: App;

beforeAll(async () => {
  post = await openPostOffice();
  app = await startApp({ SMTP_URL: post.url });
});

describe("registering on an old phone without JavaScript", () => {
  it("lists the faults of a wrong form, keeps what was typed, and takes it when it is mended", async () => {
    const page = await openPage(OLD_PHONE);
    const scripts = scriptsOf(page);
    await openForm(page, app.url);
    await page.getByLabel(words.organization).fill(LUHANKA.organization);
    await page.getByLabel(words.email).fill("aino(at)yhdistys");
    await page.getByText(words.more).click();
    await page.getByLabel(words.accessNeed).fill("induktiosilmukka");
    expect(await press(page, words.submit)).toBe(422);

    const faults = page.getByRole("alert");
    expect(await faults.getByRole("link").allInnerTexts()).toEqual([
      `Taho: ${registration.faults.required}`,
      `Kunta: ${registration.faults.required}`,
      `Etu- ja sukunimi: ${registration.faults.required}`,
      `Sähköposti: ${registration.faults["email-invalid"]}`,
      `${registration.faultNames.accessConsent}: ${registration.faults["consent-missing"]}`,
    ]);
    await faults.getByRole("link", { name: "Kunta" }).click();
    expect(page.url()).toContain("#municipalityCode");
    expect(await page.getByLabel(words.municipality).getAttribute("aria-invalid")).toBe("true");
    expect(await page.getByLabel(words.organization).inputValue()).toBe(LUHANKA.organization);
    expect(await page.getByLabel(words.email).inputValue()).toBe("aino(at)yhdistys");

    await page.getByLabel(words.accessConsent).check();
    await fillForm(page, { ...LUHANKA, participants: ["Aino Järvelä", "Väärä Nimi", "Eero Ylä-Mäki"] });
    await page.getByRole("button", { name: words.remove(2) }).click();
    const names = page.getByLabel(words.name);
    expect([await names.nth(0).inputValue(), await names.nth(1).inputValue()]).toEqual([
      "Aino Järvelä",
      "Eero Ylä-Mäki",
    ]);
    expect(await names.count()).toBe(2);
    expect(await isAsWideAs(page)).toBe(true);
    expect(await press(page, words.submit)).toBe(303);

    await page.getByRole("heading", { name: registration.done.title }).waitFor();
    const [stored] = await databaseOf(app)("registrations").where({ email: LUHANKA.email });
    expect(await referenceOn(page)).toBe(stored.reference);
    expect(scripts).toEqual([]);
  });

  it("asks for consent to a diet that was told", async () => {
    const page = await openPage(OLD_PHONE);
    await openForm(page, app.url);
    await fillForm(page, { ...LUHANKA, email: "keliakia@yhdistys.example.fi" });
    await page.getByText(words.more).click();
    await page.getByLabel(words.diet).fill("gluteeniton");
    expect(await press(page, words.submit)).toBe(422);
    expect(await page.getByRole("alert").getByRole("link").allInnerTexts()).toEqual([
      `${registration.faultNames.dietConsent}: ${registration.faults["consent-missing"]}`,
    ]);
    await page.getByLabel(words.dietConsent).check();
    expect(await press(page, words.submit)).toBe(303);
  });

  it("brings a mail with text, HTML and an invitation that two readers of calendars agree on", async () => {
    const email = "kutsu@yhdistys.example.fi";
    const reference = await register(await openPage(OLD_PHONE), app.url, { ...LUHANKA, email });
    const mail = await post.mailTo(email, "vastaanotettu");
    expect(mail.text).toContain(reference);
    expect(mail.html).toContain(reference);
    const event = await databaseOf(app)("events").where({ state: "open" }).first();
    expect(invitationIn(mail)).toEqual({
      method: "REQUEST",
      uid: expect.stringMatching(/.+@localhost/),
      sequence: 0,
      organizer: "liisa.luoto@example.fi",
      attendees: [email],
      startsAt: event.starts_at,
      zone: "Europe/Helsinki",
    });
  });

  it("tells the contact of the chosen municipality and nobody else's", async () => {
    const email = "toivakasta@yhdistys.example.fi";
    await register(await openPage(OLD_PHONE), app.url, { ...LUHANKA, email, municipality: "Toivakka" });
    await post.mailTo("tiina.tuomela@example.fi", "Toivakka");
    const outbox = databaseOf(app)("outbox").join("registrations", "registrations.id", "registration_id");
    const told = await outbox.where({ email }).orderBy("to_address").pluck("to_address");
    expect(told).toEqual(["tiina.tuomela@example.fi", email]);
  });

  it("answers a second registration alike, and mails the link again", async () => {
    const email = "toistaja@yhdistys.example.fi";
    const page = await openPage(OLD_PHONE);
    const first = await register(page, app.url, { ...LUHANKA, email });
    expect(await register(page, app.url, { ...LUHANKA, email })).toBe(first);
    const told = (await post.mailTo(email, "Tällä osoitteella on jo")).text;
    expect(told).toContain("/ilmoittautuminen/");
    expect(told).toContain("eikä uusia tietoja tallennettu");
    expect(await databaseOf(app)("registrations").where({ email })).toHaveLength(1);
  });
});

function scriptsOf(page: Page): string[] {
  const loaded: string[] = [];
  page.on("request", (request) => request.resourceType() === "script" && loaded.push(request.url()));
  return loaded;
}

/** Nothing sticks out of the screen. */
function isAsWideAs(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth === window.innerWidth);
}

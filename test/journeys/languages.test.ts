import { type App, startApp } from "test/support/app";
import { LUHANKA } from "test/support/booking-form";
import { openPage } from "test/support/browser";
import { openPostOffice, type PostOffice } from "test/support/smtp";
import { beforeAll, describe, expect, it } from "vitest";
import { common as english } from "~/i18n/en/common";
import { publicArea as englishPublic } from "~/i18n/en/public";
import { registration as englishForm } from "~/i18n/en/registration";
import { publicArea as finnish } from "~/i18n/fi/public";

let post: PostOffice;
let app: App;

beforeAll(async () => {
  post = await openPostOffice();
  app = await startApp({ SMTP_URL: post.url });
});

describe("the language of the pages", () => {
  it.each([
    ["fi-FI", finnish.home.title, "fi"],
    ["en-GB", englishPublic.home.title, "en"],
    ["de-DE", finnish.home.title, "fi"],
  ])("is for a browser that speaks %s: %s", async (locale, title, lang) => {
    const page = await openPage({ locale });
    await page.goto(app.url);
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe(lang);
  });

  it("is chosen with a link, and remembered from page to page and by the mail", async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(app.url);
    await page.getByRole("link", { name: "In English" }).click();
    expect(new URL(page.url()).pathname).toBe("/en/");
    await page
      .getByRole("link", { name: /^Hyte-neuvottelu/ })
      .first()
      .click();
    await page.getByRole("link", { name: englishPublic.event.register, exact: true }).click();
    await page.getByRole("heading", { name: englishForm.form.title }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");

    const words = englishForm.form;
    await page.getByLabel(words.organization).fill(LUHANKA.organization);
    await page.getByLabel(words.kind).selectOption(english.organizationKinds.association);
    await page.getByLabel(words.municipality).selectOption("Luhanka");
    await page.getByLabel(words.name).fill("Anne Example");
    await page.getByLabel(words.email).fill("anne@yhdistys.example.fi");
    await page.getByRole("button", { name: words.submit }).click();
    await page.getByRole("heading", { name: englishForm.done.title }).waitFor();
    const mail = await post.mailTo("anne@yhdistys.example.fi");
    expect(mail.text).toContain("You can change or cancel");
    const notice = await post.mailTo("liisa.luoto@example.fi");
    expect(notice.subject).toContain("Uusi ilmoittautuminen");

    await page.goto(app.url);
    await page.getByRole("link", { name: "Suomeksi" }).click();
    await page.goto(app.url);
    await page.getByRole("heading", { level: 1, name: finnish.home.title }).waitFor();
  });

  it("is the same page under its prefix for all who have the address", async () => {
    const page = await openPage({ locale: "fi-FI" });
    for (const path of [
      "/en",
      "/en/",
      "/en/saavutettavuus",
      "/en/tietosuoja",
      "/en/kirjaudu",
      "/en/ei-ole",
    ]) {
      await page.goto(app.url + path);
      expect(await page.locator("html").getAttribute("lang"), path).toBe("en");
    }
  });
});

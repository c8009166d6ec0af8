import { type App, startApp } from "test/support/app";
import { LUHANKA } from "test/support/booking-form";
import { openPage } from "test/support/browser";
import { openPostOffice, type PostOffice } from "test/support/smtp";
import { beforeAll, describe, expect, it } from "vitest";
import { commonWords } from "~/i18n/words/common";
import { mailWords } from "~/i18n/words/mail";
import { publicWords } from "~/i18n/words/public";
import { registrationWords } from "~/i18n/words/registration";

let post: PostOffice;
let app: App;

beforeAll(async () => {
  post = await openPostOffice();
  app = await startApp({ SMTP_URL: post.url });
});

describe("the language of the pages", () => {
  it.each([
    ["fi-FI", "fi"],
    ["sv-FI", "sv"],
    ["en-GB", "en"],
    ["de-DE", "fi"],
  ] as const)("is for a browser that speaks %s: %s", async (locale, language) => {
    const page = await openPage({ locale });
    await page.goto(app.url);
    await page.getByRole("heading", { level: 1, name: publicWords[language].home.title }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
  });

  it.each(["sv", "en"] as const)(
    "is chosen with a link, and remembered from page to page and by the mail: %s",
    async (language) => {
      const { languages, organizationKinds } = commonWords[language];
      const { form, done } = registrationWords[language];
      const page = await openPage({ javaScriptEnabled: false });
      await page.goto(app.url);
      await page.getByRole("link", { name: languages[language] }).click();
      expect(new URL(page.url()).pathname).toBe(`/${language}/`);
      await page
        .getByRole("link", { name: /^Hyte-neuvottelu/ })
        .first()
        .click();
      await page.getByRole("link", { name: publicWords[language].event.register, exact: true }).click();
      await page.getByRole("heading", { name: form.title }).waitFor();
      expect(await page.locator("html").getAttribute("lang")).toBe(language);

      const email = `anne.${language}@yhdistys.example.fi`;
      await page.getByLabel(form.organization).fill(LUHANKA.organization);
      await page.getByLabel(form.kind).selectOption(organizationKinds.association);
      await page.getByLabel(form.municipality).selectOption("Luhanka");
      await page.getByLabel(form.name).fill("Anne Example");
      await page.getByLabel(form.email).fill(email);
      await page.getByRole("button", { name: form.submit }).click();
      await page.getByRole("heading", { name: done.title }).waitFor();
      const mail = await post.mailTo(email);
      expect(mail.text).toContain(mailWords[language].confirmation.manage);
      const notice = await post.mailTo("liisa.luoto@example.fi");
      expect(notice.subject).toContain(mailWords.fi.contactNotice.heading.new);

      await page.goto(app.url);
      await page.getByRole("link", { name: languages.fi }).click();
      await page.goto(app.url);
      await page.getByRole("heading", { level: 1, name: publicWords.fi.home.title }).waitFor();
    },
  );

  it.each(["sv", "en"])("is the same page under /%s for all who have the address", async (language) => {
    const page = await openPage({ locale: "fi-FI" });
    for (const path of ["", "/", "/saavutettavuus", "/tietosuoja", "/kirjaudu", "/ei-ole"]) {
      await page.goto(`${app.url}/${language}${path}`);
      expect(await page.locator("html").getAttribute("lang"), path).toBe(language);
    }
  });
});

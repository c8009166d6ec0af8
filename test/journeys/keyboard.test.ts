import { type App, startApp } from "test/support/app";
import { openForm } from "test/support/booking-form";
import { openPage } from "test/support/browser";
import { tabTo, type } from "test/support/keyboard";
import { openPostOffice, type PostOffice } from "test/support/smtp";
import { beforeAll, describe, expect, it } from "vitest";
import { office } from "~/i18n/fi/office";
import { registration } from "~/i18n/fi/registration";
import { signIn } from "~/i18n/fi/sign-in";

const words = registration.form;

let post: PostOffice;
let app: App;

beforeAll(async () => {
  post = await openPostOffice();
  app = await startApp({ SMTP_URL: post.url });
});

describe("without a mouse", () => {
  it("a guest skips to the content, registers and opens the folded part", async () => {
    const page = await openPage();
    await openForm(page, app.url);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await type(page, words.organization, "Näppäimistö ry");
    await type(page, words.kind, "Y");
    await type(page, words.municipality, "L");
    await type(page, words.name, "Aino Järvelä");
    await type(page, words.email, "nappain@yhdistys.example.fi");
    await tabTo(page, page.locator("summary").first());
    await page.keyboard.press("Enter");
    await type(page, words.diet, "pähkinätön");
    await tabTo(page, page.getByLabel(words.dietConsent));
    await page.keyboard.press("Space");
    await tabTo(page, page.getByRole("button", { name: words.submit }));
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: registration.done.title }).waitFor();
  });

  it("Enter in a field sends the form, and does not add a row to it", async () => {
    const page = await openPage();
    await openForm(page, app.url);
    await type(page, words.name, "Aino Järvelä");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").waitFor();
    expect(await page.getByLabel(words.name).count()).toBe(1);
  });

  it("the faults have the focus, and Tab goes on to the first of them", async () => {
    const page = await openPage();
    await openForm(page, app.url);
    await type(page, words.name, "Aino Järvelä");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").evaluate((alert) => alert === document.activeElement)).toBe(true);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(/#organizationKind$/);
    expect(await page.getByLabel(words.kind).evaluate((field) => field === document.activeElement)).toBe(
      true,
    );
  });

  it("an organiser signs in", async () => {
    const page = await openPage();
    await page.goto(`${app.url}/kirjaudu`);
    await type(page, signIn.email, "aino.mallila@example.fi");
    await page.keyboard.press("Enter");
    await page.getByText(signIn.sent).waitFor();
    const mail = await post.mailTo("aino.mallila@example.fi");
    await page.goto(/http\S+\/kirjaudu\/[\w-]+/.exec(mail.text ?? "")?.[0] ?? "");
    await tabTo(page, page.getByRole("button", { name: signIn.button }));
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: office.home.title, exact: true }).waitFor();
  });
});

import type { BrowserContext, Page } from "playwright-core";
import { type App, startApp } from "test/support/app";
import { databaseOf, findOpenSlug } from "test/support/app-database";
import { fillForm, LUHANKA, press } from "test/support/booking-form";
import { openPage } from "test/support/browser";
import { beforeAll, describe, expect, it } from "vitest";
import { registration } from "~/i18n/fi/registration";
import { paths } from "~/paths";

const PHONE = { viewport: { width: 360, height: 640 } };
const words = registration.form;

let app: App;
let address: string;

beforeAll(async () => {
  app = await startApp();
  address = app.url + paths.register(await findOpenSlug(databaseOf(app)));
});

/** The form in a tab of its own. */
async function openTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

async function kept(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify(Object.values(localStorage)));
}

describe("a form that is not sent yet", () => {
  it("is there again when its tab was closed, with all its people, but without what is sensitive", async () => {
    const context = (await openPage(PHONE)).context();
    const tab = await openTab(context);
    await fillForm(tab, { ...LUHANKA, participants: ["Aino Järvelä", "Eero Ylä-Mäki"] });
    await tab.getByText(words.more).click();
    await tab.getByLabel(words.phone).fill("050 123 4567");
    await tab.getByLabel(words.diet).first().fill("gluteeniton");
    await tab.close();

    const again = await openTab(context);
    await again.getByText(registration.draft.restored).waitFor();
    expect(await again.getByLabel(words.organization).inputValue()).toBe(LUHANKA.organization);
    expect(await again.getByLabel(words.name).nth(1).inputValue()).toBe("Eero Ylä-Mäki");
    expect(await again.getByLabel(words.phone).inputValue()).toBe("050 123 4567");
    expect(await again.getByLabel(words.diet).first().inputValue()).toBe("");
    expect(await kept(again)).not.toContain("gluteeniton");
  });

  it("is forgotten when it has been sent", async () => {
    const context = (await openPage(PHONE)).context();
    const tab = await openTab(context);
    await fillForm(tab, { ...LUHANKA, email: "luonnos@yhdistys.example.fi" });
    expect(await press(tab, words.submit)).toBe(303);
    await tab.getByRole("heading", { name: registration.done.title }).waitFor();
    const again = await openTab(context);
    expect(await kept(again)).toBe("[]");
    expect(await again.getByLabel(words.organization).inputValue()).toBe("");
  });

  it("is forgotten when its writer empties it, or after two weeks", async () => {
    const context = (await openPage(PHONE)).context();
    for (const forget of [empty, grow]) {
      const tab = await openTab(context);
      await tab.getByLabel(words.organization).fill("Luonnos ry");
      await tab.close();
      const again = await openTab(context);
      await again.getByText(registration.draft.restored).waitFor();
      await forget(again);
      const last = await openTab(context);
      expect(await last.getByLabel(words.organization).inputValue()).toBe("");
    }
  });

  it("stays on the page while there is no connection", async () => {
    const page = await openPage(PHONE);
    await page.goto(address);
    await fillForm(page, { ...LUHANKA, email: "katkos@yhdistys.example.fi" });
    await page.context().setOffline(true);
    await page.getByRole("button", { name: words.submit }).click();
    await page.getByText(registration.draft.offline).waitFor();
    await page.context().setOffline(false);
    expect(await press(page, words.submit)).toBe(303);
  });

  it("is sent once though its button is tapped twice", async () => {
    const page = await openPage(PHONE);
    await page.goto(address);
    const email = "kahdesti@yhdistys.example.fi";
    await fillForm(page, { ...LUHANKA, email });
    let sent = 0;
    page.on("request", (request) => {
      if (request.method() === "POST") sent += 1;
    });
    await page.getByRole("button", { name: words.submit }).dblclick();
    await page.getByRole("heading", { name: registration.done.title }).waitFor();
    expect(sent).toBe(1);
    expect(await databaseOf(app)("registrations").where({ email })).toHaveLength(1);
  });
});

async function empty(page: Page): Promise<void> {
  await page.getByRole("button", { name: registration.draft.clear }).click();
  await page.getByText(registration.draft.restored).waitFor({ state: "hidden" });
}

/** Makes the draft as old as if it had lain there for two weeks and more. */
async function grow(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const [key, value] of Object.entries(localStorage))
      localStorage.setItem(key, JSON.stringify({ ...JSON.parse(value), at: Date.now() - 15 * 86_400_000 }));
  });
}

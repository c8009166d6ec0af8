import type { Page } from "playwright-core";
import { common } from "~/i18n/fi/common";
import { publicArea } from "~/i18n/fi/public";
import { registration } from "~/i18n/fi/registration";

export interface Registrant {
  organization: string;
  kind: string;
  municipality: string;
  participants: string[];
  email: string;
}

const words = registration.form;

export const LUHANKA: Registrant = {
  organization: "Luhangan esimerkkiyhdistys ry",
  kind: common.organizationKinds.association,
  municipality: "Luhanka",
  participants: ["Aino Järvelä"],
  email: "aino@yhdistys.example.fi",
};

/** From the front page through the event's page to its form, as a guest would go. */
export async function openForm(page: Page, url: string): Promise<void> {
  await page.goto(url);
  const coming = page.locator("section", {
    has: page.getByRole("heading", { name: publicArea.home.coming }),
  });
  await coming.getByRole("link", { name: /^Hyte-neuvottelu/ }).click();
  await page.getByRole("link", { name: publicArea.event.register, exact: true }).click();
}

export async function fillForm(page: Page, registrant: Registrant): Promise<void> {
  await page.getByLabel(words.organization).fill(registrant.organization);
  await page.getByLabel(words.kind).selectOption(registrant.kind);
  await page.getByLabel(words.municipality).selectOption(registrant.municipality);
  for (const [index, name] of registrant.participants.entries()) {
    if (index > 0) await page.getByRole("button", { name: words.add }).click();
    await page.getByLabel(words.name).nth(index).fill(name);
  }
  await page.getByLabel(words.email).fill(registrant.email);
}

/** Presses the button that sends the form; resolves to the status of the answer. */
export async function press(page: Page, button: string): Promise<number> {
  const answer = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("button", { name: button }).click();
  return (await answer).status();
}

/** The whole way; resolves to the reference on the thank-you page. */
export async function register(page: Page, url: string, registrant: Registrant): Promise<string> {
  await openForm(page, url);
  await fillForm(page, registrant);
  await press(page, words.submit);
  return referenceOn(page);
}

/** What the thank-you page tells to quote. */
export async function referenceOn(page: Page): Promise<string> {
  const label = `${registration.done.reference}: `;
  return (await page.getByText(label).innerText()).slice(label.length);
}

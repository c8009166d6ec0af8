import type { Page } from "playwright-core";
import type { World } from "./worlds";

export interface Shot {
  /** "normal", "empty", "error", "overfull", or what else there is to see. */
  state: string;
  world: "demonstration" | "rush" | "first-day" | "post" | "paused";
  path: (world: World) => string;
  /** What somebody does on the page before the picture. */
  act?: (page: Page) => Promise<unknown>;
  /** Without a seat and a session. */
  stranger?: boolean;
  /** As the window shows it, not to its end. */
  window?: boolean;
  /** On a wall too. */
  projected?: boolean;
}

/** The states of each page, by its name. */
export type Shots = Record<string, Shot[]>;

export const press = (name: string | RegExp) => (page: Page) =>
  page.getByRole("button", { name }).first().click();

/** For what is done once and has been done when the second scheme is taken. */
export const pressOnce = (name: string | RegExp) => async (page: Page) => {
  const button = page.getByRole("button", { name }).first();
  if (await button.isVisible()) await button.click();
  await page.waitForLoadState();
};

/** Everything that the form has folded. */
export async function unfold(page: Page): Promise<void> {
  await page.locator("details").evaluateAll((all) => {
    for (const one of all) one.setAttribute("open", "");
  });
}

import type { Browser } from "playwright-core";
import { launchBrowser } from "test/support/browser";
import { afterAll, beforeAll, test } from "vitest";
import { photograph } from "./camera";
import { writeContactSheet } from "./contact-sheet";
import { PAGES, type Shot } from "./pages";
import { demonstration, firstDay, rush, type World } from "./worlds";

let browser: Browser;
let worlds: Record<Shot["world"], World>;

beforeAll(async () => {
  browser = await launchBrowser();
  worlds = { demonstration: await demonstration(), rush: await rush(), "first-day": await firstDay() };
});

afterAll(async () => {
  await browser?.close();
  writeContactSheet();
});

/** Not what they should look like: that is for people to judge. A page that cannot be shown fails here. */
test.concurrent.each(Object.entries(PAGES))("%s", async (name, shots) => {
  for (const shot of shots) await photograph(browser, name, shot, worlds[shot.world]);
});

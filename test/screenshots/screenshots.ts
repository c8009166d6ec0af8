import type { Browser } from "playwright-core";
import { launchBrowser } from "test/support/browser";
import { afterAll, beforeAll, test } from "vitest";
import { photograph } from "./camera";
import { writeContactSheet } from "./contact-sheet";
import { PAGES } from "./pages";
import { paused, post } from "./post-worlds";
import type { Shot } from "./shot";
import { demonstration, firstDay, rush, type World } from "./worlds";

let browser: Browser;
let worlds: Record<Shot["world"], World>;

beforeAll(async () => {
  browser = await launchBrowser();
  worlds = {
    ...{ demonstration: await demonstration(), rush: await rush(), "first-day": await firstDay() },
    ...{ post: await post(), paused: await paused() },
  };
});

afterAll(async () => {
  await browser?.close();
  writeContactSheet();
});

/** What they should look like is for people to judge. A page that cannot be shown, or scrolls sideways, fails here. */
test.concurrent.for(Object.entries(PAGES))("%s", async ([name, shots], { expect }) => {
  const tooWide: string[] = [];
  for (const shot of shots) tooWide.push(...(await photograph(browser, name, shot, worlds[shot.world])));
  expect(tooWide).toEqual([]);
});

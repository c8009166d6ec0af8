import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import type { Shot } from "./shot";
import type { World } from "./worlds";

export const FOLDER = path.resolve("screenshots");

const SIZES = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
];
const WALL = { width: 1920, height: 1080 };
const HERE = { locale: "fi-FI", timezoneId: "Europe/Helsinki" };
const SCHEMES = ["light", "dark"] as const;

/** Pictures of one state of a page, in every size and both schemes. Resolves to those where the page scrolls sideways. */
export async function photograph(
  browser: Browser,
  name: string,
  shot: Shot,
  world: World,
): Promise<string[]> {
  const tooWide: string[] = [];
  mkdirSync(path.join(FOLDER, name), { recursive: true });
  for (const colorScheme of SCHEMES) {
    const context = await browser.newContext({ ...HERE, colorScheme, reducedMotion: "reduce" });
    if (!shot.stranger)
      await context.addCookies(world.cookies.map((cookie) => ({ ...cookie, domain: "localhost" })));
    const page = await context.newPage();
    await page.goto(world.url + shot.path(world));
    await shot.act?.(page);
    await settle(page);
    for (const size of shot.projected ? [...SIZES, WALL] : SIZES) {
      await page.setViewportSize(size);
      const file = `${shot.state}-${size.width}-${colorScheme}.png`;
      await page.screenshot({ path: path.join(FOLDER, name, file), fullPage: !shot.window && size !== WALL });
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) tooWide.push(file);
    }
    await context.close();
  }
  return tooWide;
}

/** Its fonts are there, and what was loading has loaded; a live stream never ends. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState("load");
  await page.evaluate(() => document.fonts.ready.then(() => null));
  const isLive = await page.evaluate(() => document.scripts.length > 0);
  if (isLive) await page.waitForTimeout(400);
}

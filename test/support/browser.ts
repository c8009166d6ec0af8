import { existsSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterwards } from "./afterwards";

const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Without these Chromium calls its makers at every start, and as root it does not start at all. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A page of its own, with cookies of its own: another person. It closes after the test or the file. */
export async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
  const browser = await launchBrowser();
  const context = await browser.newContext({
    locale: "fi-FI",
    timezoneId: "Europe/Helsinki",
    ...options,
  });
  afterwards(() => browser.close());
  return context.newPage();
}

export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM || INSTALLED.find((file) => existsSync(file));
  if (!executablePath) throw new Error("No Chromium: run npm test, or name one in CHROMIUM");
  return chromium.launch({ executablePath, args: FLAGS });
}

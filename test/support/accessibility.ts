import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";

/** What WCAG 2.2 asks for on level AA, and good practice beside it. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const VIEWS = [
  { colorScheme: "light", width: 360 },
  { colorScheme: "dark", width: 1440 },
] as const;

/**
 * What axe finds wrong in a page with all that is folded open: on a phone, and on a wide dark screen. `open` opens
 * it anew for each, since colours fade when they change on a page that stands.
 */
export async function faultsOn(page: Page, open: () => Promise<unknown>): Promise<string[]> {
  const faults: string[] = [];
  for (const { colorScheme, width } of VIEWS) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 900 });
    await open();
    await page.locator("details").evaluateAll((folded) => {
      for (const each of folded) each.setAttribute("open", "");
    });
    await page.evaluate(axe.source);
    const how = JSON.stringify({ runOnly: RULES, resultTypes: ["violations"] });
    const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${how})`);
    for (const { id, nodes } of violations)
      faults.push(...nodes.map(({ target }) => `${id}: ${target.join(" ")} (${colorScheme}, ${width} px)`));
  }
  return faults;
}

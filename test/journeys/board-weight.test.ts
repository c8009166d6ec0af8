import { startApp } from "test/support/app";
import { openPage } from "test/support/browser";
import { comingWorkshop, joinByPhone } from "test/support/hall-pages";
import { expect, test } from "vitest";
import { workshop as words } from "~/i18n/fi/workshop";
import { paths } from "~/paths";

const SCRIPTS_AT_MOST_BYTES = 110_000;

test("the board ships little JavaScript and nothing of the server's, and joining ships none", async () => {
  const app = await startApp();
  const { code } = await comingWorkshop(app);
  for (const path of [paths.join(), paths.boardSeat(code)]) {
    const page = await openPage();
    await page.goto(app.url + path);
    expect(await page.locator("script, link[rel=modulepreload]").count()).toBe(0);
  }

  const phone = await joinByPhone(app.url, code);
  await phone.getByText(words.connection.live).waitFor();
  const addresses = await phone.evaluate(() =>
    performance.getEntriesByType("resource").flatMap(({ name }) => (name.endsWith(".js") ? [name] : [])),
  );
  let bytes = 0;
  for (const address of addresses) {
    const response = await fetch(address, { headers: { "accept-encoding": "br" } });
    bytes += Number(response.headers.get("content-length"));
    expect(await response.text(), address).not.toMatch(/knex|zod/i);
  }
  expect(addresses.length).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(SCRIPTS_AT_MOST_BYTES);
});

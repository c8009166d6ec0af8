import type { Page } from "playwright-core";
import { type App, startApp } from "test/support/app";
import { comingWorkshop, joinByPhone, openConsole, ownIdea, writeIdea } from "test/support/hall-pages";
import { beforeEach, describe, expect, it } from "vitest";
import { officeBoards as t } from "~/i18n/fi/office-boards";
import { workshop as words } from "~/i18n/fi/workshop";

let app: App;
let code: string;
let console: Page;

beforeEach(async () => {
  app = await startApp();
  const workshop = await comingWorkshop(app);
  code = workshop.code;
  console = await openConsole(app, workshop.eventId);
});

const button = (name: string) => console.getByRole("button", { name, exact: true });

/** The button that has the keyboard, with the row that it stands in, or the heading. */
const focused = () =>
  console.evaluate(() => (document.activeElement?.closest("li") ?? document.activeElement)?.textContent);

describe("the facilitator's console", () => {
  it("opens and closes all boards with one press, and the keyboard stays on the button", async () => {
    await button(t.openAll).press("Enter");
    await button(t.closeWriting).nth(2).waitFor();
    expect(await focused()).toBe(t.openAll);
    await button(t.openAll).press("Enter");
    await button(t.closeAll).press("Enter");
    await button(t.reopenWriting).nth(2).waitFor();
    expect(await button(t.openWriting).count()).toBe(0);
  });

  it("keeps the keyboard in the list when a row goes", async () => {
    await button(t.openAll).click();
    const phone = await joinByPhone(app.url, code);
    for (const text of ["Ensimmäinen", "Toinen"]) {
      await writeIdea(phone, text);
      await ownIdea(phone, text, "sent").waitFor();
    }
    await console.getByText(t.shown(2)).waitFor();
    await button(t.putAside).first().press("Enter");
    await console.getByText(t.shown(1), { exact: true }).waitFor();
    await expect.poll(focused).toContain("Ensimmäinen");
    await console.keyboard.press("Enter");
    await expect.poll(focused).toBe(t.shown(0));

    await console.getByText(t.asideTitle(2)).click();
    await button(t.restore).first().press("Enter");
    await expect.poll(focused).toContain("Ensimmäinen");
    await console.keyboard.press("Enter");
    await expect.poll(focused).toBe(t.shown(2));
  });

  it("lets through what was written without a network and came after the writing", async () => {
    await button(t.openWriting).first().click();
    const phone = await joinByPhone(app.url, code);
    await phone.getByLabel(words.board.write).waitFor();
    await phone.context().setOffline(true);
    await writeIdea(phone, "Katvealueelta");
    await ownIdea(phone, "Katvealueelta", "waiting").waitFor();
    await button(t.closeWriting).first().click();
    await button(t.reopenWriting).first().waitFor();
    await phone.context().setOffline(false);
    await ownIdea(phone, "Katvealueelta", "held").waitFor();

    await console.getByText(t.heldTitle(1)).click();
    await button(t.approve).press("Enter");
    await console.getByText(t.shown(1), { exact: true }).waitFor();
    await ownIdea(phone, "Katvealueelta", "sent").waitFor();
  });

  it("says without scripts that the page stays as it is, and not that it connects", async () => {
    const phone = await joinByPhone(app.url, code, { javaScriptEnabled: false });
    expect(await phone.locator(".connection").innerText()).toBe(words.connection.still);
  });
});

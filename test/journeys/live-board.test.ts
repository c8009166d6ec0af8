import { type App, startApp } from "test/support/app";
import { openPage } from "test/support/browser";
import {
  comingWorkshop,
  joinByPhone,
  openConsole,
  ownIdea,
  startWriting,
  storedIdeas,
  writeIdea,
} from "test/support/hall-pages";
import { beforeEach, describe, expect, it } from "vitest";
import { officeBoards } from "~/i18n/fi/office-boards";
import { workshop as words } from "~/i18n/fi/workshop";
import { paths } from "~/paths";

let app: App;
let code: string;
let eventId: string;

beforeEach(async () => {
  app = await startApp();
  ({ code, eventId } = await comingWorkshop(app));
});

describe("an evening at the boards", () => {
  it("goes from phone to phone and to the wall, and the facilitator leads it", async () => {
    const [writer, reader] = [await joinByPhone(app.url, code), await joinByPhone(app.url, code)];
    const wall = await openPage({ viewport: { width: 1920, height: 1080 } });
    await wall.goto(app.url + paths.presenter(code));
    await wall.getByText(words.presenter.phase.waiting).first().waitFor();
    await wall.getByRole("img", { name: paths.board(code) }).waitFor();
    await writer.getByText(words.board.waitingNote).waitFor();

    const leader = await openConsole(app, eventId);
    await startWriting(leader);
    await writeIdea(writer, "Kyläkahvila kerran viikossa");
    await ownIdea(writer, "Kyläkahvila", "sent").waitFor();
    await reader.getByText("Kyläkahvila kerran viikossa").waitFor();
    await wall.getByText("Kyläkahvila kerran viikossa").waitFor();
    await reader.getByText(words.board.news(1)).waitFor({ state: "attached" });
    expect(await reader.evaluate(() => document.activeElement?.tagName)).toBe("BODY");

    const idea = leader.getByRole("listitem").filter({ hasText: "Kyläkahvila" });
    await idea.getByText(officeBoards.reason, { exact: true }).click();
    await idea.getByLabel(officeBoards.reasonLabel, { exact: true }).fill("Mainitsee nimen");
    await idea.getByRole("button", { name: officeBoards.putAside }).click();
    await leader.getByText(officeBoards.asideTitle(1)).waitFor();
    for (const page of [reader, wall]) {
      await page.getByText("Kyläkahvila kerran viikossa").waitFor({ state: "detached" });
    }
    await ownIdea(writer, "Kyläkahvila", "aside").waitFor();
    await writer.reload();
    await ownIdea(writer, "Kyläkahvila", "aside").waitFor();
    const late = await joinByPhone(app.url, code);
    expect(await late.content()).not.toContain("Kyläkahvila");

    await leader.getByText(officeBoards.asideTitle(1)).click();
    await leader.getByText(officeBoards.reasonWas("Mainitsee nimen")).waitFor();
    await leader.getByRole("button", { name: officeBoards.restore }).click();
    await late.getByText("Kyläkahvila kerran viikossa").waitFor();
    await ownIdea(writer, "Kyläkahvila", "sent").waitFor();
    await leader.getByRole("button", { name: officeBoards.closeWriting }).click();
    await writer.getByText(words.board.closedNote).waitFor();
  });

  it("works on a phone without JavaScript, and a button pressed twice is one idea", async () => {
    await startWriting(await openConsole(app, eventId));
    const phone = await joinByPhone(app.url, code, { javaScriptEnabled: false });
    await writeIdea(phone, "a".repeat(281));
    await phone.getByText(words.refusals["too-long"]).waitFor();
    expect(await phone.getByLabel(words.board.write).inputValue()).toBe("a".repeat(281));
    await phone.getByLabel(words.board.write).fill("Kimppakyydit");
    await phone.getByRole("button", { name: words.board.send }).dblclick();
    await ownIdea(phone, "Kimppakyydit", "sent").waitFor();
    expect(await storedIdeas(app, code)).toEqual(["Kimppakyydit"]);
  });

  it("tells a wrong code, and keeps strangers out of the console", async () => {
    const page = await openPage();
    expect((await page.goto(`${app.url}/taulu?koodi=QQQQQQ`))?.status()).toBe(422);
    await page.getByRole("alert").getByText(words.join.unknown("QQQQQQ")).waitFor();
    expect((await page.goto(app.url + paths.board("QQQQQQ")))?.status()).toBe(404);
    expect((await page.goto(app.url + paths.officeBoards(eventId)))?.status()).toBe(404);
  });
});

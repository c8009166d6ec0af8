import { type App, startApp } from "test/support/app";
import { databaseOf } from "test/support/app-database";
import { openPage } from "test/support/browser";
import {
  comingWorkshop,
  joinByPhone,
  openConsole,
  ownIdea,
  startWriting,
  writeIdea,
} from "test/support/hall-pages";
import { openProxy } from "test/support/proxy";
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

/** What is on the boards of the coming event, in the order in which it was kept. */
function storedIdeas(): Promise<string[]> {
  return databaseOf(app)("ideas as i")
    .join("boards as b", "b.id", "i.board_id")
    .join("workshops as w", "w.id", "b.workshop_id")
    .where("w.code", code)
    .orderBy("i.number")
    .pluck("i.text");
}

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
    for (const page of [writer, reader, wall]) {
      await page.getByText("Kyläkahvila kerran viikossa").waitFor({ state: "detached" });
    }
    const late = await joinByPhone(app.url, code);
    expect(await late.content()).not.toContain("Kyläkahvila");

    await leader.getByText(officeBoards.asideTitle(1)).click();
    await leader.getByText(officeBoards.reasonWas("Mainitsee nimen")).waitFor();
    await leader.getByRole("button", { name: officeBoards.restore }).click();
    await late.getByText("Kyläkahvila kerran viikossa").waitFor();
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
    expect(await storedIdeas()).toEqual(["Kimppakyydit"]);
  });

  it("tells a wrong code, and keeps strangers out of the console", async () => {
    const page = await openPage();
    expect((await page.goto(`${app.url}/taulu?koodi=QQQQQQ`))?.status()).toBe(422);
    await page.getByRole("alert").getByText(words.join.unknown("QQQQQQ")).waitFor();
    expect((await page.goto(app.url + paths.board("QQQQQQ")))?.status()).toBe(404);
    expect((await page.goto(app.url + paths.officeBoards(eventId)))?.status()).toBe(404);
  });
});

describe("a network that fails", () => {
  it("holds ideas on the phone, says so, and sends each once when it is back", async () => {
    const network = await openProxy(app.url);
    await startWriting(await openConsole(app, eventId));
    const near = await joinByPhone(app.url, code);
    const far = await joinByPhone(network.url, code);
    await far.getByText(words.connection.live).waitFor();

    network.cut();
    await far.getByText(words.connection.behind).waitFor();
    await writeIdea(far, "Ensiapukurssi");
    await writeIdea(far, "Kävelyryhmä");
    await ownIdea(far, "Ensiapukurssi", "waiting").waitFor();
    await writeIdea(near, "Sillä välin kirjoitettu");
    await ownIdea(near, "Sillä välin", "sent").waitFor();

    network.mend();
    await ownIdea(far, "Ensiapukurssi", "sent").waitFor();
    await ownIdea(far, "Kävelyryhmä", "sent").waitFor();
    await far.getByText("Sillä välin kirjoitettu").waitFor();
    await far.getByText(words.connection.live).waitFor();
    await near.getByText("Kävelyryhmä").waitFor();
    expect(await storedIdeas()).toEqual(["Sillä välin kirjoitettu", "Ensiapukurssi", "Kävelyryhmä"]);
  });

  it("is noticed even when nothing is said, and made good", async () => {
    const network = await openProxy(app.url);
    await startWriting(await openConsole(app, eventId));
    const near = await joinByPhone(app.url, code);
    const far = await joinByPhone(network.url, code);
    await far.clock.install();
    await far.reload();
    await far.getByText(words.connection.live).waitFor();
    network.stall();
    await writeIdea(near, "Tämä jää matkalle");
    await ownIdea(near, "Tämä jää matkalle", "sent").waitFor();
    await far.clock.runFor(30_000);
    await far.getByText(words.connection.behind).waitFor();
    expect(await far.getByText("Tämä jää matkalle").count()).toBe(0);
    network.mend();
    await far.getByText("Tämä jää matkalle").waitFor();
  });

  it("a killed server loses nothing that was called sent, and doubles nothing", async () => {
    await startWriting(await openConsole(app, eventId));
    const phone = await joinByPhone(app.url, code);
    const reader = await joinByPhone(app.url, code);
    for (let n = 1; n <= 9; n += 1) {
      await writeIdea(phone, `Ajatus numero ${n}`);
      if (n % 3 === 0) await app.restart();
    }
    for (let n = 1; n <= 9; n += 1) await ownIdea(phone, `Ajatus numero ${n}`, "sent").waitFor();
    expect(await storedIdeas()).toEqual(Array.from({ length: 9 }, (_, n) => `Ajatus numero ${n + 1}`));
    await reader.getByText("Ajatus numero 9").waitFor();
    expect(await reader.getByText(/Ajatus numero/).count()).toBe(9);
  });
});

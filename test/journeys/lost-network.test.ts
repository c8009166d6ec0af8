import { type App, startApp } from "test/support/app";
import {
  comingWorkshop,
  joinByPhone,
  openConsole,
  ownIdea,
  startWriting,
  storedIdeas,
  writeIdea,
} from "test/support/hall-pages";
import { openProxy } from "test/support/proxy";
import { beforeEach, describe, expect, it } from "vitest";
import { workshop as words } from "~/i18n/fi/workshop";

let app: App;
let code: string;
let eventId: string;

beforeEach(async () => {
  app = await startApp();
  ({ code, eventId } = await comingWorkshop(app));
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
    expect(await storedIdeas(app, code)).toEqual(["Sillä välin kirjoitettu", "Ensiapukurssi", "Kävelyryhmä"]);
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
    expect(await storedIdeas(app, code)).toEqual(
      Array.from({ length: 9 }, (_, n) => `Ajatus numero ${n + 1}`),
    );
    await reader.getByText("Ajatus numero 9").waitFor();
    expect(await reader.getByText(/Ajatus numero/).count()).toBe(9);
  });
});

import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { newId } from "db/id";
import { insertSession } from "db/sessions";
import { afterwards } from "test/support/afterwards";
import { freshDatabase } from "test/support/database";
import { openStream } from "test/support/event-stream";
import { openHall } from "test/support/workshop";
import { describe, expect, it, vi } from "vitest";
import { SESSION_COOKIE } from "~/access/cookie";
import { hashToken } from "~/domain/site/token.server";
import { openLog } from "./log";
import { openStreams } from "./streams";

const RARELY_MS = 3_600_000;

async function openServer(pace = { heartbeatMs: RARELY_MS, pollMs: RARELY_MS }) {
  const db = await freshDatabase();
  const hall = await openHall(db);
  const streams = openStreams(db, openLog("silent"), pace);
  const server = createServer((request, response) => {
    void streams.answer(request, response, new URL(request.url ?? "", "http://localhost"));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  afterwards(() => {
    streams.close();
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/taulu/${hall.workshop.code}/virta`;
  await hall.post(hall.facilitator, { kind: "open-writing", board: 1 });
  return { db, ...hall, streams, server, url, writeUnheard };

  /** As another process would: no bell rings here. */
  async function writeUnheard(number: number, text: string): Promise<void> {
    const board = { id: hall.workshop.boards[0]?.id };
    const payload = JSON.stringify({ text });
    const entry = { command_id: newId(), kind: "idea-added", created_at: new Date().toISOString() };
    await db("board_log").insert({ board_id: board.id, number, payload, ...entry });
    await db("boards").where(board).update({ last_number: number });
  }
}

function countConnections(server: Server): Promise<number> {
  return new Promise((resolve) => server.getConnections((_, count) => resolve(count)));
}

const idea = (text: string, id = newId()) => ({ kind: "add-idea", board: 1, text, id }) as const;

describe("the stream of a workshop", () => {
  it("begins with the boards and goes on with each idea", async () => {
    const { url, sit, post } = await openServer();
    const stream = await openStream(url);
    expect(stream.headers).toMatchObject({
      "content-type": "text/event-stream; charset=utf-8",
      "x-accel-buffering": "no",
      "cache-control": "no-store, no-transform",
    });
    expect(await stream.next()).toMatchObject({
      event: "reset",
      id: "1-0",
      data: [
        { number: 1, phase: "writing", ideas: [] },
        { number: 0, phase: "waiting" },
      ],
    });
    await post(await sit(), idea("Kävelyryhmä"));
    expect(await stream.next()).toMatchObject({
      event: "news",
      id: "2-0",
      data: [{ board: 1, number: 2, kind: "idea-added", idea: { text: "Kävelyryhmä" } }],
    });
  });

  it("goes on after the event that was seen last", async () => {
    const { url, sit, post } = await openServer();
    const seat = await sit();
    for (const text of ["Yksi", "Kaksi", "Kolme"]) await post(seat, idea(text));
    const resumed = await openStream(url, { "last-event-id": "2-0" });
    const frame = await resumed.next();
    expect(frame).toMatchObject({ event: "news", id: "4-0" });
    expect(frame?.data.map((event: { number: number }) => event.number)).toEqual([3, 4]);
    const upToDate = await openStream(`${url}?jatko=4-0`);
    expect(await upToDate.next()).toEqual({ event: "news", id: "4-0", data: [] });
  });

  it.each(["9-0", "1-0-0", "x", "1-5"])(
    "starts anew after the cursor %s, which it does not know",
    async (cursor) => {
      const { url } = await openServer();
      const stream = await openStream(url, { "last-event-id": cursor });
      expect(await stream.next()).toMatchObject({ event: "reset", id: "1-0" });
    },
  );

  it("loses and doubles nothing for those who come while ideas pour in", async () => {
    const { url, sit, post } = await openServer();
    const seats = await Promise.all(Array.from({ length: 10 }, sit));
    const pouring = Promise.all(
      seats.flatMap((seat) => [1, 2, 3, 4].map((n) => post(seat, idea(`Ajatus ${n}`)))),
    );
    const streams = await Promise.all(Array.from({ length: 10 }, () => openStream(url)));
    await pouring;
    for (const stream of streams) {
      const first = await stream.next();
      const numbers: number[] = first?.data[0].ideas.map((one: { number: number }) => one.number);
      while (numbers.length < 40)
        numbers.push(...((await stream.next())?.data ?? []).map((e: { number: number }) => e.number));
      expect(numbers).toEqual(Array.from({ length: 40 }, (_, index) => index + 2));
    }
  });

  it("hides from all but facilitators what was put aside", async () => {
    const { db, url, sit, post, facilitator } = await openServer();
    const organizerId = facilitator.facilitatorId ?? "";
    await db("organizer_roles").insert({ id: newId(), organizer_id: organizerId, role: "organizer" });
    const expiresAt = new Date(Date.now() + RARELY_MS);
    await insertSession(db, {
      tokenHash: hashToken("istunto"),
      organizerId,
      createdAt: new Date(),
      expiresAt,
    });

    const ideaId = newId();
    await post(await sit(), idea("Nimiä tekstissä", ideaId));
    const early = await openStream(`${url}?jatko=2-0`);
    await early.next();
    await post(facilitator, { kind: "put-aside", board: 1, ideaId, reason: "Nimi" });
    expect(await early.next()).toMatchObject({ data: [{ kind: "idea-hidden", ideaId }] });
    for (const cursor of ["", "0-0", "1-0"]) {
      const late = await openStream(`${url}?jatko=${cursor}`);
      expect(JSON.stringify(await late.next())).not.toMatch(/Nimi/);
    }

    const leading = { cookie: `${SESSION_COOKIE}=istunto` };
    expect((await openStream(`${url}?nakyma=ohjaus`)).status).toBe(404);
    const console = await openStream(`${url}?nakyma=ohjaus&jatko=1-0`, leading);
    expect(JSON.stringify(await console.next())).toMatch(/Nimiä tekstissä.*"reason":"Nimi"/);
    const wall = await openStream(url, leading);
    expect(JSON.stringify(await wall.next())).not.toMatch(/Nimi/);

    await post(facilitator, { kind: "restore", board: 1, ideaId });
    expect(await early.next()).toMatchObject({
      data: [{ kind: "idea-added", idea: { text: "Nimiä tekstissä" } }],
    });
  });

  it("shows that it lives by an event of its own", async () => {
    const { url } = await openServer({ heartbeatMs: 5, pollMs: RARELY_MS });
    const stream = await openStream(url);
    expect(await stream.next("heartbeat")).toMatchObject({ id: "1-0" });
    expect(await stream.next("heartbeat")).toMatchObject({ id: "1-0" });
  });

  it("finds what another process wrote, though no bell rang here", async () => {
    const { url, writeUnheard } = await openServer({ heartbeatMs: RARELY_MS, pollMs: 5 });
    const stream = await openStream(url);
    await stream.next();
    await writeUnheard(2, "Toisesta prosessista");
    expect(await stream.next()).toMatchObject({
      id: "2-0",
      data: [{ idea: { text: "Toisesta prosessista" } }],
    });
  });

  it("lets go of a reader that does not read, and nobody else notices", async () => {
    const { url, server, writeUnheard } = await openServer({ heartbeatMs: RARELY_MS, pollMs: 5 });
    const [slow, quick] = [await openStream(url), await openStream(url)];
    await slow.next();
    await quick.next();
    slow.stall();
    // The system keeps some megabytes for a reader before anything waits in the process.
    for (let number = 2; (await countConnections(server)) === 2; number += 1) {
      await writeUnheard(number, "x".repeat(1_000_000));
      expect(await quick.next()).toMatchObject({ event: "news" });
    }
    await writeUnheard(100, "Viimeinen");
    expect(await quick.next()).toMatchObject({ event: "news" });
  });

  it("says goodbye when the server stops", async () => {
    const { url, streams } = await openServer();
    const stream = await openStream(url);
    await stream.next();
    streams.close();
    expect(await stream.next()).toMatchObject({ event: "goodbye" });
    expect(await stream.next()).toBeNull();
  });

  it("forgets those who left", async () => {
    const { url, server } = await openServer();
    const stream = await openStream(url);
    await stream.next();
    stream.close();
    await vi.waitUntil(async () => (await countConnections(server)) === 0);
  });

  it("is not there for a code that nobody was given", async () => {
    const { url } = await openServer();
    const stream = await openStream(url.replace(/taulu\/\w+/, "taulu/CCCCCC"));
    expect(stream.status).toBe(404);
  });
});

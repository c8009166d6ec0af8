import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { newId } from "db/id";
import { openLog } from "~/server/log";
import { openStreams } from "~/server/streams";
import { afterwards } from "./afterwards";
import { freshDatabase } from "./database";
import { openHall } from "./workshop";

/** So seldom that it does not happen within a test. */
export const RARELY_MS = 3_600_000;

/** A hall with writing open on its first board, and a server that answers its streams and nothing else. */
export async function openStreamServer(pace = { heartbeatMs: RARELY_MS, pollMs: RARELY_MS }) {
  const db = await freshDatabase();
  const hall = await openHall(db);
  await hall.post(hall.facilitator, { kind: "enter-phase", phase: "writing", board: 1 });
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
  return { db, ...hall, streams, url, countConnections, writeUnheard };

  function countConnections(): Promise<number> {
    return new Promise((resolve) => server.getConnections((_, count) => resolve(count)));
  }

  /** As another process would: no bell rings here. */
  async function writeUnheard(number: number, text: string): Promise<void> {
    const board = { id: hall.workshop.boards[0]?.id };
    const payload = JSON.stringify({ text });
    const entry = { command_id: newId(), kind: "idea-added", created_at: new Date().toISOString() };
    await db("board_log").insert({ board_id: board.id, number, payload, ...entry });
    await db("boards").where(board).update({ last_number: number });
  }
}

/** The command that adds an idea to the first board. */
export const idea = (text: string, id = newId()) => ({ kind: "add-idea", board: 1, text, id }) as const;

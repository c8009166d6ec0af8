import type { Db } from "db/connection";
import { admit } from "~/domain/attendance/admit.server";
import { readDoorCommand } from "~/domain/attendance/form.server";
import { markArrival } from "~/domain/attendance/mark-arrival.server";
import type { DoorCommand, DoorOutcome } from "~/domain/attendance/types";
import type { Site } from "~/domain/site/types";
import { listAtDoor, type OpenDoor } from "./door.server";

export async function takeCommand(
  db: Db,
  site: Site,
  { keeper, event }: OpenDoor,
  command: DoorCommand,
  now: Date,
): Promise<DoorOutcome> {
  const { organizerId: by } = keeper;
  if (command.kind === "walk-in") return admit(db, site, event, { ...command, by }, now);
  const mark = { arrived: command.kind === "arrive", at: command.at, by };
  return markArrival(db, event.id, keeper.scope, command.participantId, mark, now);
}

/** Answers a command as JSON from our own page, with the list as it is then. */
export async function answerCommand(
  db: Db,
  site: Site,
  door: OpenDoor,
  request: Request,
  now: Date,
): Promise<Response> {
  const codes = door.municipalities.map(({ code }) => code);
  const command = readDoorCommand(await jsonOf(request), codes);
  if (!command) return Response.json({ ok: false, reason: "failed" }, { status: 400 });
  const outcome = await takeCommand(db, site, door, command, now);
  const list = await listAtDoor(db, door, now);
  return Response.json({ ...outcome, list }, { status: outcome.ok ? 200 : 409 });
}

/** To a device that may no longer know the list: it forgets what it kept. */
export function gone(): Response {
  return Response.json({ ok: false, reason: "gone" }, { status: 404 });
}

async function jsonOf(request: Request): Promise<unknown> {
  const isJson = request.headers.get("content-type")?.startsWith("application/json");
  return isJson ? request.json().catch(() => null) : null;
}

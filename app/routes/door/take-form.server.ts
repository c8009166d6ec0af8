import { data, redirect } from "@remix-run/node";
import type { Db } from "db/connection";
import { newId } from "db/id";
import { walkInForm } from "~/domain/attendance/form.server";
import type { Site } from "~/domain/site/types";
import { formDataOf } from "~/http/form.server";
import type { OpenDoor } from "./door.server";
import { takeCommand } from "./take-command.server";

/** The same taps from a browser without scripts, as a form; it comes back to where it was on the list. */
export async function takeForm(db: Db, site: Site, door: OpenDoor, request: Request, now: Date) {
  const form = await formDataOf(request);
  const { pathname, search } = new URL(request.url);
  const backTo = (id: string) => redirect(`${pathname}${search}#${id}`, 303);
  const at = now.toISOString();
  for (const kind of ["arrive", "undo"] as const) {
    const participantId = form.get(kind);
    if (typeof participantId !== "string") continue;
    await takeCommand(db, site, door, { id: newId(), kind, participantId, at }, now);
    return backTo(encodeURIComponent(participantId));
  }
  const typed = Object.fromEntries(form) as Record<string, string>;
  const read = walkInForm(door.municipalities.map(({ code }) => code)).safeParse(typed);
  if (!read.success) {
    const faults = Object.fromEntries(
      read.error.issues.map(({ path, message }) => [String(path[0]), message]),
    );
    return data({ typed, faults, refused: null }, 422);
  }
  const outcome = await takeCommand(db, site, door, { ...read.data, kind: "walk-in", at }, now);
  if (outcome.ok) return backTo(read.data.id);
  return data({ typed, faults: {}, refused: outcome.reason }, 409);
}

import { findParticipantId, updateArrived, updateParticipantId } from "db/arrivals";
import type { Db } from "db/connection";
import { findEventForUpdate } from "db/events";
import { inTransaction } from "db/transaction";
import type { EventDetails } from "~/domain/event/types";
import { register } from "~/domain/registration/register.server";
import type { Site } from "~/domain/site/types";
import { tappedAt } from "./rules";
import type { DoorOutcome, WalkIn } from "./types";

interface Admission extends WalkIn {
  /** Of the command, and from now on of the participant: sent again, it changes nothing. */
  id: string;
  at: string;
  by: string | null;
}

/** Registers somebody who stands at the door and marks them as arrived, whether there is a place left or not. */
export function admit(
  db: Db,
  site: Site,
  event: EventDetails,
  { id, at, by, ...walkIn }: Admission,
  now: Date,
): Promise<DoorOutcome> {
  return inTransaction(db, async (trx) => {
    await findEventForUpdate(trx, event.id);
    if (await findParticipantId(trx, id)) return { ok: true };
    const entry = { language: "fi", source: "door", enteredBy: by, invitationId: null, late: true } as const;
    const outcome = await register(trx, site, event, formOf(walkIn), entry, now);
    if (!outcome.ok) return { ok: false, reason: "closed" };
    await updateParticipantId(trx, outcome.id, id);
    await updateArrived(trx, id, tappedAt(at, now), by);
    return { ok: true };
  });
}

function formOf({ name, ...told }: WalkIn) {
  const untold = { role: null, themeIds: [], diet: null, accessNeed: null, answers: [] };
  const participant = { ...untold, id: null, name, attends: "on-site" as const };
  const nobody = { alsoRepresents: null, contactName: null, phone: null, email: null, maySplit: false };
  return { ...told, ...nobody, participants: [participant], answers: [], views: [] };
}

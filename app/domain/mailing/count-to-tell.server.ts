import type { Db } from "db/connection";
import { countInvited } from "db/views/invitations";
import { countRecipients } from "db/views/registrants";
import type { Event } from "~/domain/event/types";
import { isStillToCome, MAILED_WITHOUT_ANSWER } from "./rules";

/** How many are told when an event is cancelled: those who come, and those who were asked to and may answer yet. */
export async function countToTell(db: Db, event: Event, now: Date) {
  if (!isStillToCome(event, now)) return { registrants: 0, invitees: 0 };
  return {
    registrants: await countRecipients(db, event.id, "all", {}),
    invitees: await countInvited(db, event.id, "all", MAILED_WITHOUT_ANSWER),
  };
}

import type { Db } from "db/connection";
import { countInvited } from "db/views/invitations";
import { countRecipients } from "db/views/registrants";
import { nextRecipients } from "./recipients.server";
import type { Mailing } from "./types";

/** More have never asked to hear of an event. */
const MOST = 10_000;

/** How many have no message of the mailing yet; of one that has not begun, how many it goes to. */
export async function countLeft(
  db: Db,
  mailing: Pick<Mailing, "audience" | "cursor" | "eventId">,
): Promise<number> {
  const { audience, cursor } = mailing;
  const eventId = mailing.eventId ?? "";
  if (audience.of === "registrants") {
    const { municipalityCodes, of: _, ...sought } = audience;
    const afterPosition = Number(cursor ?? 0);
    return countRecipients(db, eventId, municipalityCodes ?? "all", { ...sought, afterPosition });
  }
  if (audience.of === "invitees") {
    const { municipalityCodes, of: _, ...sought } = audience;
    return countInvited(db, eventId, municipalityCodes ?? "all", sought, cursor ?? "");
  }
  return (await nextRecipients(db, mailing, MOST)).length;
}

import type { Db } from "db/connection";
import { findMailing } from "db/mailings";

interface Sender {
  eventId: string;
  organizerId: string;
}

/** Whether a form has come already, by the id that was made with it; one that bears another's id is nobody's. */
export async function replayOf(
  trx: Db,
  id: string,
  { eventId, organizerId }: Sender,
): Promise<"first" | "again" | "not-theirs"> {
  const earlier = await findMailing(trx, id);
  if (!earlier) return "first";
  return earlier.eventId === eventId && earlier.createdBy === organizerId ? "again" : "not-theirs";
}

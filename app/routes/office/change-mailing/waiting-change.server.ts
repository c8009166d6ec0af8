import type { Db } from "db/connection";
import type { EventChange } from "emails/kinds";
import type { EventDetails } from "~/domain/event/types";
import { changesOf, type Telling } from "~/domain/mailing/changes-of";
import { touchedBy } from "~/domain/mailing/touched-by.server";
import type { Mailing } from "~/domain/mailing/types";
import { listToCall, type ToCall } from "../to-call.server";

export interface WaitingChange {
  dueAt: string;
  note: string;
  /** How many are mailed, and who must be told otherwise. */
  recipients: number;
  toCall: ToCall[];
  changes: EventChange[];
}

/** The mail of a change as it would go now. */
export async function waitingChangeOf(
  db: Db,
  event: EventDetails,
  { dueAt, body: note, facts }: Pick<Mailing, "dueAt" | "body" | "facts">,
): Promise<WaitingChange> {
  const told = facts as Telling[];
  const touched = await touchedBy(db, told, event);
  const toCall = await listToCall(db, event.id, touched);
  const changes = told[0] ? changesOf(told[0].event, event) : [];
  return { dueAt, note, changes, toCall, recipients: touched.length - toCall.length };
}

import type { Db } from "db/connection";
import { type ListedMailing, listMailings } from "db/views/mailings";
import type { EventDetails } from "~/domain/event/types";
import type { Telling } from "~/domain/mailing/changes-of";
import { isStillToCome } from "~/domain/mailing/rules";
import { touchedBy } from "~/domain/mailing/touched-by.server";
import { type WaitingChange, waitingChangeOf } from "../change-mailing/waiting-change.server";
import { listToCall, type ToCall } from "../to-call.server";

export interface ChangeNews {
  /** The mail of a change that has not gone yet. */
  waiting: WaitingChange | null;
  /** What went of the last change, or of the cancellation, and whom it could not reach. */
  gone: Pick<ListedMailing, "id" | "kind" | "audience" | "progress">[];
  toCall: ToCall[];
  /** It was cancelled, and nobody has written to those who were told so that it will be held. */
  isSecret: boolean;
}

/** What has been told of the last change of an event; null when there is nothing to say. */
export async function changeNewsOf(db: Db, event: EventDetails, now: Date): Promise<ChangeNews | null> {
  const mailings = (await listMailings(db, event.id, "all")).filter(({ state }) => state !== "stopped");
  const last = mailings.find(({ kind }) => kind === "event-changed" || kind === "event-cancelled");
  const nothing = { waiting: null, gone: [], toCall: [], isSecret: false };
  if (!last) return null;
  if (event.state === "cancelled") {
    const gone = mailings.filter(({ kind, createdAt }) => kind === last.kind && createdAt === last.createdAt);
    return { ...nothing, gone, toCall: await listToCall(db, event.id) };
  }
  const isSilent = last.kind === "event-cancelled";
  if (!isStillToCome(event, now)) return null;
  if (isSilent) return { ...nothing, isSecret: !mailings.some((mailing) => tellsSince(last, mailing)) };
  if (last.state === "planned") return { ...nothing, waiting: await waitingChangeOf(db, event, last) };
  const touched = await touchedBy(db, last.facts as Telling[], event);
  const gone = last.state === "running" || hasMails(last) ? [last] : [];
  return { ...nothing, gone, toCall: await listToCall(db, event.id, touched) };
}

/** Whether somebody has written to those who come; what rules plan says nothing of the cancellation. */
function tellsSince(cancellation: ListedMailing, { kind, audience, createdAt }: ListedMailing): boolean {
  return kind === "message" && audience.of === "registrants" && createdAt > cancellation.createdAt;
}

function hasMails({ progress }: ListedMailing): boolean {
  return Object.values(progress).some((count) => count > 0);
}

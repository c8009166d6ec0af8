import type { OutboxState } from "~/domain/message/types";
import type { Db } from "../connection";
import type { Scope } from "./registrants";

/** One sending of a reminder, and how far its mails have come. */
export interface SentReminder {
  id: string;
  createdAt: string;
  sent: number;
  waiting: number;
  failed: number;
}

const PREFIX = "reminder:";
const ID_LENGTH = 36;

/** Reminders of an event, the newest first, counted within the scope. */
export async function listReminders(db: Db, eventId: string, scope: Scope): Promise<SentReminder[]> {
  const query = db("outbox as o")
    .join("registrations as r", "r.id", "o.registration_id")
    .where({ "o.event_id": eventId, "o.kind": "reminder" })
    .select("o.dedupe_key", "o.state", "o.created_at")
    .orderBy("o.created_at", "desc");
  if (scope !== "all") query.whereIn("r.municipality_code", [...scope]);
  const found = new Map<string, SentReminder>();
  for (const row of await query) {
    const id = row.dedupe_key.slice(PREFIX.length, PREFIX.length + ID_LENGTH);
    const reminder = found.get(id) ?? { id, createdAt: row.created_at, sent: 0, waiting: 0, failed: 0 };
    reminder[progressOf(row.state)] += 1;
    found.set(id, reminder);
  }
  return [...found.values()];
}

function progressOf(state: OutboxState): "sent" | "waiting" | "failed" {
  if (state === "sent") return "sent";
  return state === "failed" || state === "cancelled" ? "failed" : "waiting";
}

import type { OutboxState } from "~/domain/message/types";
import type { LateLink } from "~/domain/registration/types";
import type { Db } from "../connection";
import { toEventLink } from "../event-links";
import type { Scope } from "./registrants";

/** Late links that the asker may hand out, the newest first, with what became of each and of its mail. */
export async function listLateLinks(db: Db, eventId: string, scope: Scope): Promise<LateLink[]> {
  const rows = await inScope(db, eventId, scope)
    .leftJoin("municipalities as m", "m.code", "l.municipality_code")
    .leftJoin("registrations as r", "r.id", "l.registration_id")
    .leftJoin("outbox as o", (on) => on.on("o.dedupe_key", db.raw("'late-link:' || l.id")))
    .orderBy([{ column: "l.created_at", order: "desc" }, "l.id"])
    .select("l.*", "m.name as municipality", "r.reference", "o.to_address", "o.state");
  return rows.map((row) => ({
    ...toEventLink(row),
    municipality: row.municipality,
    reference: row.reference,
    mail: row.to_address && { address: row.to_address, state: row.state as OutboxState },
  }));
}

/** A link that the asker may close; null when there is none, or it is somebody else's. */
export async function findLateLinkId(db: Db, eventId: string, scope: Scope, id: string) {
  return (await inScope(db, eventId, scope).where("l.id", id).pluck("l.id"))[0] ?? null;
}

function inScope(db: Db, eventId: string, scope: Scope) {
  const query = db("event_links as l").where({ "l.event_id": eventId, "l.purpose": "late" });
  return scope === "all" ? query : query.whereIn("l.municipality_code", [...scope]);
}

import type { Db } from "../connection";
import type { Scope } from "./registrants";

/** How many come on site, and how many of them wait for a place. */
export async function countOnSite(
  db: Db,
  eventId: string,
  scope: Scope,
): Promise<{ coming: number; waiting: number }> {
  const [row] = await onSite(db, eventId, scope).count({ all: "p.id", coming: "p.placed_at" });
  const [all, coming] = [Number(row?.all), Number(row?.coming)];
  return { coming, waiting: all - coming };
}

/** The diets of those who come on site, sealed, and not whose they are. */
export async function listOnSiteSealedDiets(db: Db, eventId: string, scope: Scope): Promise<string[]> {
  return onSite(db, eventId, scope)
    .join("dietary_requirements as d", "d.participant_id", "p.id")
    .whereNotNull("p.placed_at")
    .pluck("d.text_sealed");
}

function onSite(db: Db, eventId: string, scope: Scope) {
  const query = db("registrations as r")
    .join("participants as p", "p.registration_id", "r.id")
    .where("r.event_id", eventId)
    .where("p.attends", "on-site")
    .whereNull("r.cancelled_at");
  return scope === "all" ? query : query.whereIn("r.municipality_code", [...scope]);
}

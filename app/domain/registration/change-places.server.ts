import type { Db } from "db/connection";
import { findEventForUpdate } from "db/events";
import { listQuotas } from "db/quotas";
import { inTransaction } from "db/transaction";
import type { EventDetails } from "~/domain/event/types";
import type { Site } from "~/domain/site/types";
import { type Capacity, foreseeMoves, type Moves, setPlaces } from "./set-places.server";

/** What the office wants of the places, and what it knew when it said so. */
export interface PlacesChange extends Capacity {
  /** The mark of the places that the change was made from. */
  from: string;
  /** Of the moves that it was told of before. */
  told: string;
}

type ChangeOutcome =
  | { ok: true }
  | { ok: false; reason: "changed-meanwhile" }
  | { ok: false; reason: "moves"; moves: Moves };

/** Divides the places anew, unless somebody else has meanwhile, or somebody would move of whom nothing was told. */
export function changePlaces(
  db: Db,
  site: Site,
  event: EventDetails,
  { from, told, ...places }: PlacesChange,
  now: Date,
): Promise<ChangeOutcome> {
  return inTransaction(db, async (trx) => {
    const current = await findEventForUpdate(trx, event.id);
    const quotas = await listQuotas(trx, event.id);
    if (!current || markOfPlaces({ ...current, quotas }) !== from)
      return { ok: false, reason: "changed-meanwhile" };
    const moves = await foreseeMoves(trx, event.id, places);
    const moving = moves.promoted + moves.demoted > 0;
    if (moving && told !== markOfMoves(moves)) return { ok: false, reason: "moves", moves };
    await setPlaces(trx, site, event, places, now);
    return { ok: true };
  });
}

/** Another for other places: tells whether somebody changed them. */
export function markOfPlaces({ capacity, quotas }: Capacity): string {
  return [capacity ?? "", ...quotas.map(({ of, value, seats }) => `${of}:${value}=${seats}`)].join(" ");
}

export function markOfMoves({ promoted, demoted }: Moves): string {
  return `${promoted}/${demoted}`;
}

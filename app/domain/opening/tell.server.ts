import type { Db } from "db/connection";
import { findEventForUpdate } from "db/events";
import { newId } from "db/id";
import { listMailingsOfKind } from "db/mailings";
import {
  deleteOpeningNotices,
  deleteUnreachableOpeningNotices,
  findLastAsked,
  listAskedEventIds,
} from "db/opening-notices";
import { inTransaction } from "db/transaction";
import { planMailing } from "~/domain/mailing/plan.server";
import { fateOfAskers } from "./rules";

/** Plans the mail to those who wait for an event that is open now, and forgets those who wait in vain. */
export async function tellOfOpenings(db: Db, now: Date): Promise<void> {
  for (const eventId of await listAskedEventIds(db)) {
    await inTransaction(db, (trx) => tellOf(trx, eventId, now));
  }
}

/** The lock of the event keeps another worker from planning the same. */
async function tellOf(trx: Db, eventId: string, now: Date): Promise<void> {
  const event = await findEventForUpdate(trx, eventId);
  const fate = event ? fateOfAskers(event, now) : "forget";
  if (fate === "forget") return deleteOpeningNotices(trx, eventId);
  if (fate === "keep") return;
  await deleteUnreachableOpeningNotices(trx, eventId);
  if (await isWanted(trx, eventId))
    await planMailing(
      trx,
      {
        ...{ id: newId(), kind: KIND, eventId, audience: { of: "askers" } },
        ...{ dueAt: now.toISOString(), createdBy: null },
      },
      now,
    );
}

/**
 * Whether somebody waits whom no mailing before this one was for. One that an organizer stopped is not begun again by
 * the clock: those whom it did not reach are told together with whoever asks later, or when the organizer says so.
 */
async function isWanted(trx: Db, eventId: string): Promise<boolean> {
  const asked = await findLastAsked(trx, eventId);
  const earlier = await listMailingsOfKind(trx, eventId, KIND);
  if (!asked || earlier.some(({ state }) => state === "planned" || state === "running")) return false;
  return earlier.every(({ state, createdAt }) => state === "done" || createdAt < asked);
}

const KIND = "registration-opens";

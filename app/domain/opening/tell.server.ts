import type { Db } from "db/connection";
import { findEventForUpdate } from "db/events";
import { newId } from "db/id";
import { listMailingStates } from "db/mailings";
import { deleteOpeningNotices, deleteUnreachableOpeningNotices, listAskedEventIds } from "db/opening-notices";
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
  const earlier = await listMailingStates(trx, eventId, KIND);
  if ((await listAskedEventIds(trx)).includes(eventId) && earlier.every((state) => state === "done"))
    await planMailing(
      trx,
      {
        ...{ id: newId(), kind: KIND, eventId, audience: { of: "askers" } },
        ...{ dueAt: now.toISOString(), createdBy: null },
      },
      now,
    );
}

const KIND = "registration-opens";

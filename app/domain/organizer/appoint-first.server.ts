import type { Db } from "db/connection";
import { newId } from "db/id";
import { countOrganizers, insertRole } from "db/organizer-roles";
import { findOrganizerByEmail, insertOrganizer } from "db/organizers";
import { inTransaction } from "db/transaction";

/** Makes the first organiser of an empty service; null when there is one already. Who may run this owns the machine. */
export function appointFirst(db: Db, email: string, now: Date): Promise<string | null> {
  return inTransaction(db, async (trx) => {
    if ((await countOrganizers(trx)) > 0) return null;
    const known = await findOrganizerByEmail(trx, email);
    const id = known?.id ?? newId();
    if (!known) await insertOrganizer(trx, { id, email, name: email, title: null, phone: null }, now);
    await insertRole(trx, id, "organizer", null);
    return id;
  });
}

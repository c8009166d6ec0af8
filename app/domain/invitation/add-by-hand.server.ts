import type { Db } from "db/connection";
import { inTransaction } from "db/transaction";
import { organizationOf } from "~/domain/organization/name.server";
import type { Site } from "~/domain/site/types";
import { addInvitations } from "./add.server";
import type { InviteeForm } from "./form.server";

/** Puts one on the list as typed; false when the address is on it already. */
export function addByHand(
  db: Db,
  site: Site,
  eventId: string,
  form: InviteeForm,
  organizerId: string,
  now: Date,
): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    const organizationId = await organizationOf(trx, form, now);
    const { added } = await addInvitations(
      trx,
      site,
      eventId,
      [{ ...form, organizationId }],
      organizerId,
      now,
    );
    return added === 1;
  });
}

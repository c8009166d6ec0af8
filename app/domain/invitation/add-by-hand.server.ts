import type { Db } from "db/connection";
import { inTransaction } from "db/transaction";
import { seenOrganizationOf } from "~/domain/organization/name.server";
import type { Site } from "~/domain/site/types";
import { addInvitations } from "./add.server";
import type { InviteeForm } from "./form.server";

/** Puts one on the list as typed, linked to the register as far as `scope` lets; false when the address is known. */
export function addByHand(
  db: Db,
  site: Site,
  eventId: string,
  form: InviteeForm,
  { organizerId, scope }: { organizerId: string; scope: "all" | readonly string[] },
  now: Date,
): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    const organizationId = await seenOrganizationOf(trx, scope, form, now);
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

import type { Db } from "db/connection";
import { addInvitations } from "~/domain/invitation/add.server";
import { isHomeIn } from "~/domain/organization/rules";
import type { Site } from "~/domain/site/types";
import { addMissing } from "./add-missing.server";
import { invitationRowOf } from "./invitation-row";
import { deedOf, isInvited } from "./rules";
import type { Saving } from "./save-import.server";
import type { ImportResult } from "./types";

/** Puts the rows on an event's list of invitations, and in the register whom it does not know. Nothing is sent. */
export async function saveInvitations(
  trx: Db,
  site: Site,
  { eventId, organizerId }: { eventId: string; organizerId: string },
  { rows, scope }: Omit<Saving, "overwrite">,
  now: Date,
): Promise<ImportResult> {
  const chosen = rows.filter((row) => isInvited(row) && isHomeIn(scope, row.assumed.municipalityCode));
  const strangers = chosen.filter((row) => deedOf(row) === "add");
  const { added: organizationsAdded, byRow } = await addMissing(trx, strangers, scope, now);
  const invitations = chosen.flatMap((row) => {
    const organization = deedOf(row) === "use" ? row.organization : (byRow.get(row.number) ?? null);
    return row.candidate ? [invitationRowOf(row.candidate, row.assumed, organization)] : [];
  });
  const { added, known } = await addInvitations(trx, site, eventId, invitations, organizerId, now);
  const wrong = rows.filter(({ verdict }) => verdict === "wrong").length;
  const unchanged = known + rows.filter(({ verdict }) => verdict === "known").length;
  const skipped = rows.length - added - unchanged - wrong;
  return { organizationsAdded, organizationsUpdated: 0, invitationsAdded: added, unchanged, skipped, wrong };
}

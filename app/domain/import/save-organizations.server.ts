import type { Db } from "db/connection";
import { updateOrganizations } from "db/organizations";
import { listForEditing } from "db/views/organizations";
import { isHomeIn } from "~/domain/organization/rules";
import { addMissing } from "./add-missing.server";
import { changesOf, filledIn } from "./changes";
import { deedOf } from "./rules";
import type { Saving } from "./save-import.server";
import type { ImportResult } from "./types";

/** Enters new organisations in the register and fills in known ones, of those that the asker may change now. */
export async function saveOrganizations(
  trx: Db,
  { rows, scope, overwrite }: Saving,
  now: Date,
): Promise<ImportResult> {
  const strangers = rows.filter((row) => deedOf(row) === "add");
  const { added } = await addMissing(trx, strangers, scope, now);
  const known = rows.filter((row) => deedOf(row) === "use");
  const updated = await fillIn(trx, { rows: known, scope, overwrite }, now);
  const wrong = rows.filter(({ verdict }) => verdict === "wrong").length;
  return {
    organizationsAdded: added,
    organizationsUpdated: updated,
    invitationsAdded: 0,
    unchanged: known.length - updated,
    skipped: rows.length - added - known.length - wrong,
    wrong,
  };
}

async function fillIn(trx: Db, { rows, scope, overwrite }: Saving, now: Date): Promise<number> {
  const ids = rows.flatMap(({ organization }) => organization?.id ?? []);
  const found = await listForEditing(trx, ids, scope);
  const byId = new Map(found.map((organization) => [organization.id, organization]));
  const changed = rows.flatMap(({ candidate, organization: seen }) => {
    const organization = byId.get(seen?.id ?? "");
    if (!organization || !candidate) return [];
    if (!isHomeIn(scope, candidate.municipalityCode ?? organization.municipalityCode)) return [];
    const { fills, overwrites } = changesOf(organization, candidate);
    const over = overwrite && organization.version === seen?.version && overwrites.length > 0;
    if (fills.length === 0 && !over) return [];
    return [{ organization, draft: filledIn(organization, candidate, over) }];
  });
  await updateOrganizations(trx, changed, now);
  return changed.length;
}

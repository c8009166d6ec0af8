import type { Db } from "db/connection";
import { newId } from "db/id";
import { insertOrganizations } from "db/organizations";
import { listRegister } from "db/views/register";
import { isHomeIn, isSeenIn, nameKey } from "~/domain/organization/rules";
import { draftOf } from "./changes";
import type { Scope } from "./judge-row";
import type { JudgedRow } from "./types";

/**
 * Enters in the register those that rows tell of as new, each once. The answer is the organisation of each row by
 * its number: one that came into the register since the preview is left as it is, and none when the asker does not
 * see it.
 */
export async function addMissing(
  trx: Db,
  rows: readonly JudgedRow[],
  scope: Scope,
  now: Date,
): Promise<{ added: number; byRow: Map<number, { id: string; name: string }> }> {
  const register = await listRegister(trx);
  const idByBusinessId = new Map(register.organizations.map(({ businessId, id }) => [businessId, id]));
  const unseen = register.organizations.filter((entry) => !isSeenIn(scope, entry)).map(({ id }) => id);
  const unseenIds = new Set(unseen);
  const byRow = new Map<number, { id: string; name: string }>();
  const made: { id: string; draft: NonNullable<ReturnType<typeof draftOf>> }[] = [];
  for (const row of rows) {
    const draft = row.candidate && draftOf({ ...row.candidate, ...row.assumed });
    if (!draft || !isHomeIn(scope, draft.municipalityCode)) continue;
    const key = nameKey(draft.name);
    const known = register.idByNameKey.get(key) ?? (draft.businessId && idByBusinessId.get(draft.businessId));
    if (known && unseenIds.has(known)) continue;
    const id = known || newId();
    byRow.set(row.number, { id, name: draft.name });
    if (known) continue;
    register.idByNameKey.set(key, id);
    if (draft.businessId) idByBusinessId.set(draft.businessId, id);
    made.push({ id, draft });
  }
  await insertOrganizations(trx, made, now);
  return { added: made.length, byRow };
}

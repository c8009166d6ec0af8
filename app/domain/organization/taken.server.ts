import type { Db } from "db/connection";
import { findOrganizationByName, findOrganizationIdByBusinessId } from "db/organizations";
import type { OrganizationDraft } from "./types";

/** Another organisation has the name or the number. */
export interface Taken {
  ok: false;
  reason: "name-taken" | "business-id-taken";
  otherId: string;
}

/** What of a draft belongs to another organisation than `id`; null when nothing does. */
export async function takenOf(trx: Db, draft: OrganizationDraft, id: string): Promise<Taken | null> {
  const named = await findOrganizationByName(trx, draft.name);
  if (named && named.id !== id) return { ok: false, reason: "name-taken", otherId: named.id };
  const numbered = draft.businessId && (await findOrganizationIdByBusinessId(trx, draft.businessId));
  if (numbered && numbered !== id) return { ok: false, reason: "business-id-taken", otherId: numbered };
  return null;
}

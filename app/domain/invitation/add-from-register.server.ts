import type { Db } from "db/connection";
import { listInvited } from "db/invitations";
import { inTransaction } from "db/transaction";
import { listInvitable } from "db/views/invitable";
import type { OrganizationKind } from "~/domain/organization/types";
import type { Site } from "~/domain/site/types";
import { addInvitations } from "./add.server";

export interface Choice {
  municipalityCodes: string[];
  kinds: OrganizationKind[];
}

export interface Added {
  added: number;
  /** On the list already. */
  known: number;
  /** Left out, since they want no invitations. */
  refused: number;
}

/** Puts the organisations of the register that somebody has chosen on the list, but those who want none. */
export function addFromRegister(
  db: Db,
  site: Site,
  eventId: string,
  choice: Choice,
  organizerId: string,
  now: Date,
): Promise<Added> {
  return inTransaction(db, async (trx) => {
    const all = await listInvitable(trx, choice.municipalityCodes, choice.kinds);
    const willing = all.filter(({ refused }) => !refused);
    const invited = new Set((await listInvited(trx, eventId)).map(({ organizationId }) => organizationId));
    const fresh = willing.filter(({ organizationId }) => !invited.has(organizationId));
    const rows = fresh.map(({ refused: _, ...row }) => row);
    const { added } = await addInvitations(trx, site, eventId, rows, organizerId, now);
    return { added, known: willing.length - added, refused: all.length - willing.length };
  });
}

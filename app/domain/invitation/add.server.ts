import type { Db } from "db/connection";
import { newId } from "db/id";
import { insertInvitations, listInvited, type NewInvitation } from "db/invitations";
import { hashToken, newToken, seal } from "~/domain/site/token.server";
import type { Site } from "~/domain/site/types";
import { inviteeKey } from "./rules";
import type { InvitationRow } from "./types";

/**
 * Puts people on an event's list, in the transaction of whoever has chosen them. Each is there once: `known` are
 * those who were on it already, or twice in `rows`. Nothing is sent.
 */
export async function addInvitations(
  trx: Db,
  site: Site,
  eventId: string,
  rows: InvitationRow[],
  organizerId: string,
  now: Date,
): Promise<{ added: number; known: number }> {
  const seen = new Set((await listInvited(trx, eventId)).map(inviteeKey));
  const fresh = rows.filter((row) => {
    const key = inviteeKey(row);
    return !seen.has(key) && seen.add(key);
  });
  const added = await insertInvitations(
    trx,
    fresh.map((row) => newInvitation(site, eventId, row, organizerId, now)),
  );
  return { added, known: rows.length - added };
}

function newInvitation(
  site: Site,
  eventId: string,
  row: InvitationRow,
  organizerId: string,
  now: Date,
): NewInvitation {
  const token = newToken();
  return {
    ...row,
    id: newId(),
    eventId,
    linkHash: hashToken(token),
    linkSealed: seal(site, token),
    createdBy: organizerId,
    createdAt: now.toISOString(),
  };
}

import type { Db } from "db/connection";
import { findDecline, findDeclineByEmail, findDeclineByInvitation } from "db/declines";
import type { DeclineForm } from "./form.server";
import type { Decline } from "./types";

/** What the same people have answered already: by the same form sent again, by the address, or to the invitation. */
export async function earlierOf(
  trx: Db,
  eventId: string,
  { id, email }: Pick<DeclineForm, "id" | "email">,
  invitationId: string | null,
): Promise<Decline | null> {
  return (
    (await findDecline(trx, id)) ??
    (email ? await findDeclineByEmail(trx, eventId, email) : null) ??
    (invitationId ? await findDeclineByInvitation(trx, invitationId) : null)
  );
}

/** Anybody may type an address: only the link of its very invitation, or the office, may write over an answer. */
export function mayReplace(earlier: Decline, entry: Pick<Decline, "source" | "invitationId">): boolean {
  if (entry.source === "phone") return true;
  return entry.invitationId !== null && entry.invitationId === earlier.invitationId;
}

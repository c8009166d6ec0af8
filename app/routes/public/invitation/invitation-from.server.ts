import type { Db } from "db/connection";
import { findInvitationByLinkHash } from "db/invitations";
import { findEventDetails } from "db/views/event-details";
import { findListedInvitation } from "db/views/invitations";
import { hashToken } from "~/domain/site/token.server";

/** The invitation that a link opens, with its event; null when it opens nothing. */
export async function invitationFrom(db: Db, token = "") {
  const found = await findInvitationByLinkHash(db, hashToken(token));
  const invitation = found && (await findListedInvitation(db, found));
  const event = invitation && (await findEventDetails(db, { id: invitation.eventId }));
  return event && event.state !== "draft" ? { token, invitation, event } : null;
}

/** Who is invited, in as few words as say it. */
export function nameOf(invitation: {
  organizationName: string | null;
  personName: string | null;
  email: string | null;
}): string {
  return invitation.organizationName ?? invitation.personName ?? invitation.email ?? "";
}

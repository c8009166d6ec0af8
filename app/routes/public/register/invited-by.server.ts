import type { Db } from "db/connection";
import { findInvitationByLinkHash } from "db/invitations";
import type { Event } from "~/domain/event/types";
import { hashToken } from "~/domain/site/token.server";
import type { BookingDefaults } from "../booking-form/typed";

interface Invited {
  invitationId: string;
  token: string;
  defaults: BookingDefaults;
}

/** Who opens the form by the link of an invitation, and what it knows of them; null when it opens nothing here. */
export async function invitedBy(db: Db, event: Event, request: Request): Promise<Invited | null> {
  const token = new URL(request.url).searchParams.get("kutsu");
  const invitation = token ? await findInvitationByLinkHash(db, hashToken(token)) : null;
  if (!token || !invitation || invitation.eventId !== event.id) return null;
  const { organizationName, organizationKind, municipalityCode, personName, email, phone } = invitation;
  return {
    invitationId: invitation.id,
    token,
    defaults: {
      organizationName: organizationName ?? "",
      ...{ organizationKind, municipalityCode },
      participants: [{ name: personName ?? "" }],
      email: email ?? "",
      phone: phone ?? "",
    },
  };
}

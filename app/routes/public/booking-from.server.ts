import type { Db } from "db/connection";
import { listDietaryRequirements } from "db/dietary-requirements";
import { findByLinkHash } from "db/registrations";
import { findEventDetails } from "db/views/event-details";
import type { EventDetails } from "~/domain/event/types";
import type { Registration } from "~/domain/registration/types";
import { hashToken, unseal } from "~/domain/site/token.server";
import type { Site } from "~/domain/site/types";

export interface Booking {
  token: string;
  registration: Registration;
  event: EventDetails;
}

/** The registration that a secret link opens; null when the link opens nothing. */
export async function bookingFrom(db: Db, token: string | undefined): Promise<Booking | null> {
  if (!token || !/^[\w-]{20,64}$/.test(token)) return null;
  const registration = await findByLinkHash(db, hashToken(token));
  const event = registration ? await findEventDetails(db, { id: registration.eventId }) : null;
  return registration && event ? { token, registration, event } : null;
}

/** The diets of a registration, by participant. */
export async function dietsOf(db: Db, site: Site, registrationId: string): Promise<Map<string, string>> {
  const rows = await listDietaryRequirements(db, registrationId);
  return new Map(
    rows.map(({ participantId, textSealed }) => [participantId, unseal(site, textSealed) ?? ""]),
  );
}

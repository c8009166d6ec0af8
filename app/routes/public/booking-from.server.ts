import type { Db } from "db/connection";
import { findByLinkHash } from "db/registrations";
import { findEventDetails } from "db/views/event-details";
import type { EventDetails } from "~/domain/event/types";
import type { Registration } from "~/domain/registration/types";
import { hashToken } from "~/domain/site/token.server";

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

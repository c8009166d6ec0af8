import type { Params } from "@remix-run/react";
import type { Db } from "db/connection";
import { type EventLink, findEventLink } from "db/event-links";
import { listMunicipalitiesAndArea } from "db/municipalities";
import { findEventDetails } from "db/views/event-details";
import { takesLate } from "~/domain/event/rules";
import type { EventDetails } from "~/domain/event/types";
import { hashToken } from "~/domain/site/token.server";
import type { FormOffer } from "../booking-form/offer";
import { formOfferFrom } from "../booking-form/shape-from.server";

export interface LateOpening {
  token: string;
  link: EventLink;
  event: EventDetails;
  offer: FormOffer;
}

/** What a late link opens: the form of its event, for its municipality; null when it opens nothing any more. */
export async function lateFrom(db: Db, { token = "" }: Params, now: Date): Promise<LateOpening | null> {
  const link = await findEventLink(db, "late", hashToken(token), now);
  const event = link && !link.registrationId ? await findEventDetails(db, { id: link.eventId }) : null;
  if (!link || !event || !takesLate(event)) return null;
  const offer = await formOfferFrom(db, event);
  if (!link.municipalityCode) return { token, link, event, offer };
  const all = await listMunicipalitiesAndArea(db);
  const municipalities = all.filter(({ code }) => code === link.municipalityCode);
  return { token, link, event, offer: { ...offer, municipalities } };
}

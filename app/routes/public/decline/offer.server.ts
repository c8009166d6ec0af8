import type { Db } from "db/connection";
import type { EventDetails } from "~/domain/event/types";
import { askedMunicipalities } from "../asked-municipalities.server";

/** What the form of those who cannot come offers in an event. */
export async function declineOfferOf(db: Db, event: EventDetails) {
  const municipalities = await askedMunicipalities(db, event);
  return {
    municipalities,
    offer: {
      municipalityCodes: municipalities.map(({ code }) => code),
      takesResidents: event.takesResidents,
      themeIds: event.themes.map(({ id }) => id),
    },
  };
}

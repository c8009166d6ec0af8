import { WHOLE_AREA } from "~/domain/event/rules";
import { slugOf } from "~/domain/event/slug";
import type { Municipality } from "~/domain/event/types";
import type { Site } from "~/domain/site/types";
import type { Language } from "~/i18n/catalogue";
import { paths } from "~/paths";

export interface FeedLinks {
  /** To be copied. */
  address: string;
  /** Opens a calendar that subscribes. */
  all: string;
  municipalities: { name: string; href: string }[];
}

/** Where a feed is read. The language stands in the address: calendars have no other way to say it. */
export function feedAddress(site: Site, language: Language, municipality: Municipality | null): string {
  const path = municipality ? paths.municipalityFeed(slugOf(municipality.name)) : paths.calendarFeed();
  return `${site.publicUrl}/${language}${path}`;
}

export function feedLinks(site: Site, language: Language, municipalities: Municipality[]): FeedLinks {
  const address = feedAddress(site, language, null);
  return {
    address,
    all: asSubscription(address),
    municipalities: municipalities
      .filter(({ code }) => code !== WHOLE_AREA)
      .map((one) => ({ name: one.name, href: asSubscription(feedAddress(site, language, one)) })),
  };
}

/** Calendars know this scheme as the wish to subscribe, not to read a file once. */
export function asSubscription(address: string): string {
  return address.replace(/^https?:/, "webcal:");
}

import type { Db } from "db/connection";
import type { Message } from "emails/kinds";
import { contactOf } from "~/domain/event/rules";
import type { EventDetails } from "~/domain/event/types";
import { registrationFacts } from "~/domain/message/facts";
import { queue } from "~/domain/message/queue.server";
import type { Site } from "~/domain/site/types";
import { countPlaced, registrantName } from "./rules";
import type { Registration } from "./types";

export interface News {
  what: "new" | "changed" | "cancelled" | "promoted" | "demoted";
  /** How many people wait before them, when they have no place. */
  ahead?: number;
  /** Whether they had a place before: then the event stands in their calendar. */
  hadPlace?: boolean;
  /** The municipality that it was of before. */
  movedFrom?: string;
  /** Set when it has been told before: what is the same is told once. */
  again?: string;
}

const MAIL_OF = {
  new: "confirmation",
  changed: "change",
  cancelled: "cancellation",
  promoted: "promotion",
} as const;

/** Mails the registrant, if they have an address, with the calendar invite when there is a place. */
export async function tellRegistrant(
  trx: Db,
  site: Site,
  event: EventDetails,
  registration: Registration,
  token: string,
  news: News,
  now: Date,
): Promise<void> {
  const { id, email, language, version, calendarSequence, municipalityCode } = registration;
  const contact = contactOf(event, municipalityCode);
  if (!email || !contact) return;
  const facts = registrationFacts(site, event, registration, contact, token);
  const to = { name: registrantName(registration), address: email };
  const message = { ...mailOf(registration, facts, news), to, language } as Message;
  const key = [message.kind, id, `${version}.${calendarSequence}`, news.again].filter(Boolean).join(":");
  await queue(trx, site, message, { dedupeKey: key, eventId: event.id, registrationId: id }, now);
}

function mailOf(registration: Registration, facts: ReturnType<typeof registrationFacts>, news: News) {
  const { what, ahead = 0, hadPlace = false } = news;
  const hasPlace = countPlaced(registration).placed > 0;
  if (what === "cancelled" || (hasPlace && what !== "demoted")) return { kind: MAIL_OF[what], facts };
  const because = what === "demoted" ? "fewer-places" : "full";
  const calendar = hadPlace && !hasPlace ? facts.calendar : null;
  return { kind: "queue-place", facts: { ...facts, ahead, because, calendar } };
}

import type { Message } from "emails/kinds";
import { contactOf } from "~/domain/event/rules";
import type { EventDetails } from "~/domain/event/types";
import { contactFacts, eventFacts } from "~/domain/message/facts";
import type { Site } from "~/domain/site/types";
import type { Invitation } from "./types";

/** What the mails of an event's invitations are written with. */
export interface Stationery {
  /** In whose name, by the code of the municipality. */
  senders: Record<string, string>;
  /** What the contacts have written, by the code of the municipality. */
  covers: Record<string, string>;
  /** What goes where nobody has written anything, in Finnish. */
  readyCover: string;
}

type Invitee = Pick<Invitation, "municipalityCode" | "personName" | "email" | "language">;

/**
 * The mail of one invitation; null without an address or anybody who answers. Without a token it is a trial, and
 * its links lead to the event's own pages.
 */
export function invitationLetter(
  site: Site,
  event: EventDetails,
  invitee: Invitee,
  token: string | null,
  stationery: Stationery,
): Message | null {
  const { municipalityCode: code, personName, email, language } = invitee;
  const contact = contactOf(event, code);
  if (!contact || !email) return null;
  const facts = {
    event: eventFacts(site, event),
    contact: contactFacts(contact),
    sender: senderOf(event, code, stationery),
    message: coverOf(code, language, stationery),
    closesAt: event.registrationClosesAt,
    ...linksOf(site, event, token),
  };
  return { kind: "invitation", facts, language, to: { name: personName, address: email } };
}

export function senderOf(
  event: EventDetails,
  code: string,
  { senders }: Pick<Stationery, "senders">,
): string {
  return senders[code] ?? event.hosts[0] ?? event.title;
}

/** The ready words are Finnish; a mail in another language says the same in its own. */
function coverOf(code: string, language: string, { covers, readyCover }: Stationery): string {
  return covers[code] ?? (language === "fi" ? readyCover : "");
}

/** Where an invitation is answered. */
export function linksOf(site: Site, event: EventDetails, token: string | null) {
  const page = `${site.publicUrl}/tapahtumat/${event.slug}`;
  if (!token) return { answerUrl: page, declineUrl: `${page}/emme-tule`, noMoreUrl: null };
  const own = `${site.publicUrl}/kutsu/${token}`;
  return { answerUrl: own, declineUrl: `${page}/emme-tule?kutsu=${token}`, noMoreUrl: `${own}/ei-kutsuja` };
}

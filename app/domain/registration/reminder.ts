import type { Message } from "emails/kinds";
import { contactOf } from "~/domain/event/rules";
import type { EventDetails } from "~/domain/event/types";
import { registrationFacts } from "~/domain/message/facts";
import type { Site } from "~/domain/site/types";
import { registrantName } from "./rules";
import type { Registration } from "./types";

/** The reminder of one registration; null when nobody answers for it or it has no address. `token` opens it. */
export function reminderOf(
  site: Site,
  event: EventDetails,
  registration: Registration,
  token: string,
  note: string,
): Message | null {
  const contact = contactOf(event, registration.municipalityCode);
  if (!contact || !registration.email) return null;
  return {
    kind: "reminder",
    facts: { ...registrationFacts(site, event, registration, contact, token), note },
    language: registration.language,
    to: { name: registrantName(registration), address: registration.email },
  };
}

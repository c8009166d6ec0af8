import type { Language } from "~/i18n/catalogue";
import { mailWords } from "~/i18n/words/mail";
import type { RegistrationFacts } from "./kinds";
import { type Block, type CalendarEntry, paragraph } from "./letter";

type People = Pick<RegistrationFacts, "participants" | "queued">;

/** Whether all who are registered wait for a place, or only some of them. */
export function whoWaits({ participants, queued }: People): "all" | "some" | "nobody" {
  if (queued.length === 0) return "nobody";
  return queued.length < participants.length ? "some" : "all";
}

export function waitingNote(people: People, language: Language): Block[] {
  const who = whoWaits(people);
  return who === "nobody" ? [] : [paragraph(mailWords[language].waiting[who])];
}

/** The invitation for those who have a place. Who waits has nothing in the calendar yet, and nobody without a day. */
export function entryOf(facts: RegistrationFacts): CalendarEntry | null {
  const { event, contact, calendar, remoteUrl = null, remoteOnly = false } = facts;
  if (whoWaits(facts) === "all" || !event.startsOn) return null;
  return { method: "REQUEST", event, contact, calendar, remote: { url: remoteUrl, only: remoteOnly } };
}

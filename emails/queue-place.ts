import type { Language } from "~/i18n/catalogue";
import { formatDay } from "~/i18n/dates";
import { mailWords } from "~/i18n/words/mail";
import { registrationFacts } from "./event-words";
import type { MessageFacts } from "./kinds";
import { button, fact, facts, type Letter, paragraph } from "./letter";
import { waitingNote, whoWaits } from "./waiting";

export function queuePlace(
  place: MessageFacts["queue-place"],
  name: string | null,
  language: Language,
): Letter {
  const t = mailWords[language];
  const { event, contact, calendar, ahead } = place;
  const who = whoWaits(place) === "some" ? "some" : "all";
  return {
    subject: t.queuePlace.subject[who](event.title, formatDay(event.startsOn, language)),
    heading: t.queuePlace.heading[who],
    blocks: [
      paragraph(t.greeting(name)),
      paragraph(t.queuePlace.because[place.because]),
      ...waitingNote(place, language),
      facts(fact(t.facts.ahead, ahead === 0 ? t.queuePlace.nobodyAhead : String(ahead))),
      paragraph(t.queuePlace.nothingToDo),
      button(t.confirmation.manageButton, place.manageUrl),
      registrationFacts(place, language),
      ...(calendar ? [paragraph(t.cancellation.calendar)] : []),
    ],
    contact,
    calendar: calendar && { method: "CANCEL", event, contact, calendar },
  };
}

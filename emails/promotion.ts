import type { Language } from "~/i18n/catalogue";
import { formatDay } from "~/i18n/dates";
import { mailWords } from "~/i18n/words/mail";
import { registrationFacts, startOf } from "./event-words";
import type { RegistrationFacts } from "./kinds";
import { button, type Letter, paragraph } from "./letter";
import { entryOf, waitingNote } from "./waiting";

export function promotion(facts: RegistrationFacts, name: string | null, language: Language): Letter {
  const t = mailWords[language];
  const { event, contact } = facts;
  return {
    subject: t.promotion.subject(event.title, formatDay(event.startsOn, language)),
    heading: t.promotion.heading,
    blocks: [
      paragraph(t.greeting(name)),
      paragraph(`${t.promotion.body} ${t.confirmation.seeYou(startOf(event, language))}`),
      registrationFacts(facts, language),
      ...waitingNote(facts, language),
      paragraph(t.confirmation.calendar),
      paragraph(t.reminder.cancelInTime),
      button(t.confirmation.manageButton, facts.manageUrl),
    ],
    contact,
    calendar: entryOf(facts),
  };
}

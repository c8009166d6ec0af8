import type { Language } from "~/i18n/catalogue";
import { formatDay } from "~/i18n/dates";
import { mailWords } from "~/i18n/words/mail";
import { registrationFacts, startOf } from "./event-words";
import type { RegistrationFacts } from "./kinds";
import { button, type Letter, paragraph } from "./letter";
import { entryOf, waitingNote } from "./waiting";

export function confirmation(facts: RegistrationFacts, name: string | null, language: Language): Letter {
  const t = mailWords[language].confirmation;
  const { event, contact } = facts;
  return {
    subject: t.subject(event.title, formatDay(event.startsOn, language)),
    heading: t.heading,
    blocks: [
      paragraph(`${t.thanks(name)} ${t.seeYou(startOf(event, language))}`),
      registrationFacts(facts, language),
      ...waitingNote(facts, language),
      paragraph(t.calendar),
      paragraph(t.manage),
      button(t.manageButton, facts.manageUrl),
      paragraph(t.keepPrivate),
    ],
    contact,
    calendar: entryOf(facts),
  };
}

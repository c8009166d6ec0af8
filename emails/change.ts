import type { Language } from "~/i18n/catalogue";
import { formatDay } from "~/i18n/dates";
import { mailWords } from "~/i18n/words/mail";
import { registrationFacts } from "./event-words";
import type { RegistrationFacts } from "./kinds";
import { button, type Letter, paragraph } from "./letter";
import { entryOf, waitingNote } from "./waiting";

export function change(facts: RegistrationFacts, name: string | null, language: Language): Letter {
  const t = mailWords[language];
  const { event, contact } = facts;
  const entry = entryOf(facts);
  return {
    subject: t.change.subject(event.title, formatDay(event.startsOn, language)),
    heading: t.change.heading,
    blocks: [
      paragraph(t.greeting(name)),
      paragraph(t.change.body),
      registrationFacts(facts, language),
      ...waitingNote(facts, language),
      ...(entry ? [paragraph(t.change.calendar)] : []),
      paragraph(t.confirmation.manage),
      button(t.confirmation.manageButton, facts.manageUrl),
    ],
    contact,
    calendar: entry,
  };
}

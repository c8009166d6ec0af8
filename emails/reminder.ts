import type { Language } from "~/i18n/catalogue";
import { formatDay } from "~/i18n/dates";
import { mailWords } from "~/i18n/words/mail";
import { registrationFacts, startOf } from "./event-words";
import type { MessageFacts } from "./kinds";
import { button, type Letter, note, paragraph } from "./letter";
import { entryOf, waitingNote } from "./waiting";

/** Carries the invitation too: the same entry with the time that holds now. */
export function reminder(facts: MessageFacts["reminder"], name: string | null, language: Language): Letter {
  const t = mailWords[language];
  const { event, contact } = facts;
  return {
    subject: t.reminder.subject(event.title, formatDay(event.startsOn, language)),
    heading: t.reminder.heading(event.title),
    blocks: [
      paragraph(t.greeting(name)),
      paragraph(t.reminder.body(startOf(event, language))),
      ...note(t.reminder.note, facts.note),
      registrationFacts(facts, language),
      ...waitingNote(facts, language),
      paragraph(t.reminder.cancelInTime),
      button(t.confirmation.manageButton, facts.manageUrl),
    ],
    contact,
    calendar: entryOf(facts),
  };
}

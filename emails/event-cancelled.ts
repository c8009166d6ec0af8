import type { Language } from "~/i18n/catalogue";
import { formatDay } from "~/i18n/dates";
import { mailWords } from "~/i18n/words/mail";
import { contactLines, placeOf, spanOf } from "./event-words";
import type { MessageFacts } from "./kinds";
import { button, fact, facts, type Letter, note, paragraph } from "./letter";

/** One mail for those who had registered and for those who were only invited: these have no reference and no entry. */
export function eventCancelled(
  { event, contact, reference, ...told }: MessageFacts["event-cancelled"],
  name: string | null,
  language: Language,
): Letter {
  const t = mailWords[language];
  const calendar = event.startsOn ? told.calendar : null;
  return {
    subject: t.eventCancelled.subject(event.title, formatDay(event.startsOn, language)),
    heading: t.eventCancelled.heading,
    blocks: [
      paragraph(t.greeting(name)),
      paragraph(t.eventCancelled.body),
      ...note(t.reminder.note, told.note),
      facts(
        fact(t.facts.event, event.title),
        fact(t.facts.date, spanOf(event, language)),
        fact(t.facts.place, ...placeOf(event)),
        fact(t.facts.reference, reference),
        fact(t.facts.contact, ...contactLines(contact)),
      ),
      paragraph(reference ? t.eventCancelled.registered : t.eventCancelled.invited),
      ...(calendar ? [paragraph(t.cancellation.calendar)] : []),
      button(t.facts.eventPage, event.url),
    ],
    contact,
    calendar: calendar && { method: "CANCEL", event, contact, calendar },
  };
}

import type { Language } from "~/i18n/catalogue";
import { formatDay } from "~/i18n/dates";
import { mailWords } from "~/i18n/words/mail";
import { contactLines, placeOf, spanOf } from "./event-words";
import type { MessageFacts } from "./kinds";
import { button, fact, facts, type Letter, paragraph } from "./letter";

export function standInNotice(
  { event, municipality, contact, registrantsUrl }: MessageFacts["stand-in-notice"],
  name: string | null,
  language: Language,
): Letter {
  const t = mailWords[language];
  return {
    subject: t.standInNotice.subject(municipality, event.title, formatDay(event.startsOn, language)),
    heading: t.standInNotice.heading,
    blocks: [
      paragraph(t.greeting(name)),
      paragraph(t.standInNotice.body),
      facts(
        fact(t.facts.event, { text: event.title, href: event.url }),
        fact(t.facts.date, spanOf(event, language)),
        fact(t.facts.place, ...placeOf(event)),
        fact(t.facts.municipality, municipality),
        fact(t.facts.contact, ...contactLines(contact)),
      ),
      button(t.contactNotice.button, registrantsUrl),
    ],
    contact,
    calendar: null,
  };
}

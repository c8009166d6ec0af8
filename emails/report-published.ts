import type { Language } from "~/i18n/catalogue";
import { formatDay } from "~/i18n/dates";
import { mailWords } from "~/i18n/words/mail";
import { contactLines, spanOf } from "./event-words";
import type { MessageFacts } from "./kinds";
import { button, fact, facts, type Letter, paragraph } from "./letter";

export function reportPublished(
  { event, contact, reportUrl }: MessageFacts["report-published"],
  name: string | null,
  language: Language,
): Letter {
  const t = mailWords[language];
  return {
    subject: t.reportPublished.subject(event.title, formatDay(event.startsOn, language)),
    heading: t.reportPublished.heading,
    blocks: [
      paragraph(t.greeting(name)),
      paragraph(t.reportPublished.body),
      button(t.reportPublished.button, reportUrl),
      facts(
        fact(t.facts.event, { text: event.title, href: event.url }),
        fact(t.facts.date, spanOf(event, language)),
        fact(t.facts.contact, ...contactLines(contact)),
      ),
      paragraph(t.reportPublished.missing),
    ],
    contact,
    calendar: null,
  };
}

import type { Language } from "~/i18n/catalogue";
import { formatDay } from "~/i18n/dates";
import { mailWords } from "~/i18n/words/mail";
import { contactLines, spanOf } from "./event-words";
import type { MessageFacts } from "./kinds";
import { type Block, fact, facts, type Letter, list, note, paragraph } from "./letter";

export function thankYou(
  { event, contact, links, ...told }: MessageFacts["thank-you"],
  name: string | null,
  language: Language,
): Letter {
  const t = mailWords[language];
  const linked: Block[] = [
    paragraph(t.thankYou.links),
    list(links.map(({ label, url }) => ({ text: label, href: url }))),
  ];
  return {
    subject: t.thankYou.subject(event.title, formatDay(event.startsOn, language)),
    heading: t.thankYou.heading,
    blocks: [
      paragraph(t.greeting(name)),
      paragraph(t.thankYou.body),
      ...note(t.reminder.note, told.note),
      ...(links.length > 0 ? linked : []),
      facts(
        fact(t.facts.event, { text: event.title, href: event.url }),
        fact(t.facts.date, spanOf(event, language)),
        fact(t.facts.contact, ...contactLines(contact)),
      ),
    ],
    contact,
    calendar: null,
  };
}

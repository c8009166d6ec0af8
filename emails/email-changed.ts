import type { Language } from "~/i18n/catalogue";
import { formatDay } from "~/i18n/dates";
import { mailWords } from "~/i18n/words/mail";
import { contactLines, spanOf } from "./event-words";
import type { MessageFacts } from "./kinds";
import { fact, facts, type Letter, paragraph } from "./letter";

/** Holds no link: whoever reads the old address has no more say in the registration. */
export function emailChanged(
  { event, contact, reference }: MessageFacts["email-changed"],
  name: string | null,
  language: Language,
): Letter {
  const t = mailWords[language];
  return {
    subject: t.emailChanged.subject(event.title, formatDay(event.startsOn, language)),
    heading: t.emailChanged.heading,
    blocks: [
      paragraph(t.greeting(name)),
      paragraph(t.emailChanged.body),
      paragraph(t.emailChanged.notYou),
      facts(
        fact(t.facts.event, { text: event.title, href: event.url }),
        fact(t.facts.date, spanOf(event, language)),
        fact(t.facts.reference, reference),
        fact(t.facts.contact, ...contactLines(contact)),
      ),
    ],
    contact,
    calendar: null,
  };
}

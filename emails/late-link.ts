import type { Language } from "~/i18n/catalogue";
import { formatDay, formatMoment } from "~/i18n/dates";
import { mailWords } from "~/i18n/words/mail";
import { contactLines, eventFacts } from "./event-words";
import type { MessageFacts } from "./kinds";
import { button, fact, facts, type Letter, paragraph } from "./letter";

export function lateLink(
  { event, contact, registerUrl, expiresAt }: MessageFacts["late-link"],
  name: string | null,
  language: Language,
): Letter {
  const t = mailWords[language];
  return {
    subject: t.lateLink.subject(event.title, formatDay(event.startsOn, language)),
    heading: t.lateLink.heading,
    blocks: [
      paragraph(t.greeting(name)),
      paragraph(t.lateLink.body),
      button(t.lateLink.button, registerUrl),
      paragraph(t.lateLink.expires(formatMoment(expiresAt, language))),
      facts(...eventFacts(event, language), fact(t.facts.contact, ...contactLines(contact))),
    ],
    contact,
    calendar: null,
  };
}

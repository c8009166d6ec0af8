import type { Language } from "~/i18n/catalogue";
import { formatDay } from "~/i18n/dates";
import { mailWords } from "~/i18n/words/mail";
import { registrationFacts } from "./event-words";
import type { MessageFacts } from "./kinds";
import { button, type Letter, paragraph } from "./letter";

export function cancellation(
  facts: MessageFacts["cancellation"],
  name: string | null,
  language: Language,
): Letter {
  const t = mailWords[language];
  const { event, contact, calendar } = facts;
  return {
    subject: t.cancellation.subject(event.title, formatDay(event.startsOn, language)),
    heading: t.cancellation.heading,
    blocks: [
      paragraph(t.greeting(name)),
      paragraph(t.cancellation.body),
      registrationFacts(facts, language),
      paragraph(t.cancellation.calendar),
      paragraph(t.cancellation.again),
      button(t.facts.eventPage, event.url),
    ],
    contact,
    calendar: { method: "CANCEL", event, contact, calendar },
  };
}

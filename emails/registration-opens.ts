import type { Language } from "~/i18n/catalogue";
import { formatDay, formatDeadline } from "~/i18n/dates";
import { mailWords } from "~/i18n/words/mail";
import { contactLines, eventFacts } from "./event-words";
import type { MessageFacts } from "./kinds";
import { button, fact, facts, type Letter, paragraph } from "./letter";

export function registrationOpens(
  { event, contact, registerUrl, closesAt }: MessageFacts["registration-opens"],
  name: string | null,
  language: Language,
): Letter {
  const t = mailWords[language];
  return {
    subject: t.registrationOpens.subject(event.title, formatDay(event.startsOn, language)),
    heading: t.registrationOpens.heading,
    blocks: [
      paragraph(t.greeting(name)),
      paragraph(t.registrationOpens.body),
      button(t.invitation.register, registerUrl),
      facts(
        ...eventFacts(event, language),
        fact(t.facts.deadline, closesAt && formatDeadline(closesAt, language)),
        fact(t.facts.contact, ...(contact ? contactLines(contact) : [])),
      ),
      paragraph(t.registrationOpens.onlyOnce),
    ],
    contact,
    calendar: null,
  };
}

import type { Language } from "~/i18n/catalogue";
import { formatMoment } from "~/i18n/dates";
import { mailWords } from "~/i18n/words/mail";
import type { MessageFacts } from "./kinds";
import { button, type Letter, paragraph } from "./letter";

export function signInLink(
  facts: MessageFacts["sign-in-link"],
  name: string | null,
  language: Language,
): Letter {
  const t = mailWords[language];
  return {
    subject: t.signInLink.subject,
    heading: t.signInLink.heading,
    blocks: [
      paragraph(t.greeting(name)),
      paragraph(t.signInLink.body),
      button(t.signInLink.button, facts.signInUrl),
      paragraph(t.signInLink.expires(formatMoment(facts.expiresAt, language))),
      paragraph(t.signInLink.notYou),
    ],
    contact: null,
    calendar: null,
  };
}

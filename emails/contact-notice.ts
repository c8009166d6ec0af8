import type { Language } from "~/i18n/catalogue";
import { formatDay } from "~/i18n/dates";
import { mailWords } from "~/i18n/words/mail";
import { spanOf } from "./event-words";
import type { MessageFacts } from "./kinds";
import { button, fact, facts, type Letter, paragraph } from "./letter";

export function contactNotice(
  notice: MessageFacts["contact-notice"],
  name: string | null,
  language: Language,
): Letter {
  const t = mailWords[language];
  const { event, what, municipality } = notice;
  const day = formatDay(event.startsOn, language);
  return {
    subject: t.contactNotice.subject[what](municipality, event.title, day),
    heading: t.contactNotice.heading[what],
    blocks: [
      paragraph(t.greeting(name)),
      paragraph(t.contactNotice.body),
      facts(
        fact(t.facts.event, { text: event.title, href: event.url }),
        fact(t.facts.date, spanOf(event, language)),
        fact(t.facts.municipality, municipality),
        fact(t.facts.organization, notice.organization),
        fact(t.facts.participants, ...notice.participants),
        fact(t.facts.queued, ...notice.queued),
      ),
      button(
        what === "declined" || what === "view-added" ? t.contactNotice.answers : t.contactNotice.button,
        notice.registrantsUrl,
      ),
    ],
    contact: null,
    calendar: null,
  };
}

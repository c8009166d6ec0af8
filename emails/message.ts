import type { Language } from "~/i18n/catalogue";
import { formatDay } from "~/i18n/dates";
import { mailWords } from "~/i18n/words/mail";
import { contactLines, spanOf } from "./event-words";
import type { MessageFacts } from "./kinds";
import { button, fact, facts, type Letter, link, paragraphs } from "./letter";

type Message = MessageFacts["message"];

/** The organiser's own letter: greeting and all are theirs; ours are the link and the facts of the event. */
export function message(
  { event, contact, ...written }: Message,
  _name: string | null,
  language: Language,
): Letter {
  const t = mailWords[language];
  const { manageUrl, answerUrl, noMoreUrl } = written;
  return {
    subject: subjectOf(written.subject, event, language),
    heading: written.subject,
    blocks: [
      ...paragraphs(written.body),
      ...(manageUrl ? [button(t.confirmation.manageButton, manageUrl)] : []),
      ...(answerUrl ? [button(t.message.answer, answerUrl)] : []),
      facts(
        fact(t.facts.event, { text: event.title, href: event.url }),
        fact(t.facts.date, spanOf(event, language)),
        fact(t.facts.contact, ...contactLines(contact)),
      ),
      ...(noMoreUrl ? [link(t.invitation.noMore, noMoreUrl, true)] : []),
    ],
    contact,
    calendar: null,
  };
}

/** Names the event once, even when the organiser did so already. */
function subjectOf(subject: string, event: Message["event"], language: Language): string {
  const day = formatDay(event.startsOn, language);
  return subject.includes(event.title) ? subject : `${subject}: ${event.title} ${day}`;
}

import type { Language } from "~/i18n/catalogue";
import { formatDay, formatDeadline } from "~/i18n/dates";
import { mailWords } from "~/i18n/words/mail";
import { contactLines, eventFacts } from "./event-words";
import type { MessageFacts } from "./kinds";
import { button, fact, facts, type Letter, link, paragraph, paragraphs } from "./letter";

/** Nothing for the calendar: who has not answered has not promised to come. */
export function invitation(
  { event, contact, ...invited }: MessageFacts["invitation"],
  name: string | null,
  language: Language,
): Letter {
  const t = mailWords[language];
  const lastDay = invited.closesAt && formatDeadline(invited.closesAt, language);
  return {
    subject: t.invitation.subject(event.title, formatDay(event.startsOn, language)),
    heading: t.invitation.heading(event.title),
    blocks: [
      paragraph(t.greeting(name)),
      paragraph(t.invitation.invites(invited.sender)),
      ...paragraphs(invited.message),
      facts(
        ...eventFacts(event, language),
        fact(t.facts.deadline, lastDay),
        fact(t.facts.contact, ...contactLines(contact)),
      ),
      paragraph(t.invitation.answer),
      button(t.invitation.register, invited.answerUrl),
      link(t.invitation.decline, invited.declineUrl),
      ...(invited.noMoreUrl ? [link(t.invitation.noMore, invited.noMoreUrl, true)] : []),
    ],
    contact,
    calendar: null,
  };
}

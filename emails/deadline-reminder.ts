import type { Language } from "~/i18n/catalogue";
import { formatDay, formatDeadline } from "~/i18n/dates";
import { mailWords } from "~/i18n/words/mail";
import { contactLines, eventFacts } from "./event-words";
import type { MessageFacts } from "./kinds";
import { button, fact, facts, type Letter, link, note, paragraph } from "./letter";

/** The invitation once more, for those who have not answered, with the last day first. */
export function deadlineReminder(
  { event, contact, ...invited }: MessageFacts["deadline-reminder"],
  name: string | null,
  language: Language,
): Letter {
  const t = mailWords[language];
  const lastDay = invited.closesAt && formatDeadline(invited.closesAt, language);
  return {
    subject: t.deadlineReminder.subject(event.title, formatDay(event.startsOn, language)),
    heading: t.deadlineReminder.heading,
    blocks: [
      paragraph(t.greeting(name)),
      paragraph(t.deadlineReminder.invited(invited.sender)),
      ...(lastDay ? [paragraph(t.deadlineReminder.lastDay(lastDay))] : []),
      ...note(t.reminder.note, invited.note),
      paragraph(t.invitation.answer),
      button(t.invitation.register, invited.answerUrl),
      link(t.invitation.decline, invited.declineUrl),
      facts(
        ...eventFacts(event, language),
        fact(t.facts.deadline, lastDay),
        fact(t.facts.contact, ...contactLines(contact)),
      ),
      ...(invited.noMoreUrl ? [link(t.invitation.noMore, invited.noMoreUrl, true)] : []),
    ],
    contact,
    calendar: null,
  };
}

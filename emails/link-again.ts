import type { Language } from "~/i18n/catalogue";
import { formatDay } from "~/i18n/dates";
import { mailWords } from "~/i18n/words/mail";
import { spanOf } from "./event-words";
import type { MessageFacts } from "./kinds";
import { type Block, button, fact, facts, type Letter, paragraph } from "./letter";

type LinkAgain = MessageFacts["link-again"];

export function linkAgain(
  { because, registrations }: LinkAgain,
  name: string | null,
  language: Language,
): Letter {
  const t = mailWords[language];
  const again = because === "registered-again";
  const [first, ...others] = registrations;
  const one = first && others.length === 0;
  const heading = one ? t.linkAgain.heading : t.linkAgain.headingMany;
  const subjectOf = again ? t.linkAgain.subjectAgain : t.linkAgain.subjectOne;
  return {
    subject: one
      ? subjectOf(first.event.title, formatDay(first.event.startsOn, language))
      : t.linkAgain.subjectMany,
    heading: again ? t.linkAgain.headingAgain : heading,
    blocks: [
      paragraph(t.greeting(name)),
      paragraph(again ? t.linkAgain.bodyAgain : t.linkAgain.body),
      ...registrations.flatMap((registration) => blocksOf(registration, language)),
      paragraph(t.confirmation.keepPrivate),
      paragraph(t.linkAgain.notYou),
    ],
    contact: null,
    calendar: null,
  };
}

function blocksOf(registration: LinkAgain["registrations"][number], language: Language): Block[] {
  const t = mailWords[language];
  return [
    facts(
      fact(t.facts.event, { text: registration.event.title, href: registration.event.url }),
      fact(t.facts.date, spanOf(registration.event, language)),
      fact(t.facts.reference, registration.reference),
    ),
    button(t.confirmation.manageButton, registration.manageUrl),
  ];
}

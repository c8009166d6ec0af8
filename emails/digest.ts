import type { Language } from "~/i18n/catalogue";
import { formatDay } from "~/i18n/dates";
import { mailWords } from "~/i18n/words/mail";
import type { MessageFacts } from "./kinds";
import { type Block, fact, facts, type Letter, link, paragraph, section } from "./letter";

type Digest = MessageFacts["digest"];
type Part = Digest["events"][number];

export function digest({ day, events }: Digest, name: string | null, language: Language): Letter {
  const t = mailWords[language];
  const [first] = events;
  const today = formatDay(day, language);
  return {
    subject:
      first && events.length === 1
        ? t.digest.subjectOne(today, first.event.title, formatDay(first.event.startsOn, language))
        : t.digest.subjectMany(today, events.length),
    heading: t.digest.heading(today),
    blocks: [
      paragraph(t.greeting(name)),
      paragraph(t.digest.body),
      ...events.flatMap((part) => blocksOf(part, language)),
      paragraph(t.digest.why),
    ],
    contact: null,
    calendar: null,
  };
}

function blocksOf(part: Part, language: Language): Block[] {
  const t = mailWords[language];
  return [
    section(part.event.title),
    facts(
      fact(t.facts.date, formatDay(part.event.startsOn, language)),
      fact(t.facts.municipality, part.municipality),
      fact(t.digest.registered, ...part.registered),
      fact(t.digest.changed, ...part.changed),
      fact(t.digest.cancelled, ...part.cancelled),
      fact(t.digest.declined, ...part.declined),
    ),
    link(t.contactNotice.button, part.registrantsUrl),
  ];
}

import type { Language } from "~/i18n/catalogue";
import { formatDay } from "~/i18n/dates";
import { mailWords } from "~/i18n/words/mail";
import { coffeeOf, placeOf, registrationFacts, spanOf } from "./event-words";
import type { ContactFacts, EventChange, EventFacts, MessageFacts } from "./kinds";
import { button, type CalendarEntry, type Fact, fact, facts, type Letter, note, paragraph } from "./letter";
import { entryOf, waitingNote, whoWaits } from "./waiting";

type EventChanged = MessageFacts["event-changed"];

/** Says first what is new; the whole of what holds now stands below it. */
export function eventChanged(told: EventChanged, name: string | null, language: Language): Letter {
  const t = mailWords[language];
  const { event, contact, changed } = told;
  const [only] = changed;
  const what = t.eventChanged.what[only && changed.length === 1 ? only : "several"];
  const entry = entryOf(told) ?? goneEntryOf(told);
  return {
    subject: `${what}: ${event.title} ${formatDay(event.startsOn, language)}`,
    heading: what,
    blocks: [
      paragraph(t.greeting(name)),
      paragraph(t.eventChanged.body),
      facts(...changed.map((change) => changeFact(change, told, language))),
      ...note(t.reminder.note, told.note),
      paragraph(t.eventChanged.asItIs),
      registrationFacts(told, language),
      ...waitingNote(told, language),
      ...(entry ? [paragraph(t[entry.method === "CANCEL" ? "cancellation" : "change"].calendar)] : []),
      paragraph(t.reminder.cancelInTime),
      button(t.confirmation.manageButton, told.manageUrl),
    ],
    contact,
    calendar: entry,
  };
}

/** The day was taken back: out of the calendar goes the entry of the day that was told before. */
function goneEntryOf(told: EventChanged): CalendarEntry | null {
  const { event, before, contact, calendar } = told;
  if (event.startsOn || !before.startsOn || whoWaits(told) === "all") return null;
  return { method: "CANCEL", event: before, contact, calendar };
}

/** "Paikka: aiemmin: …, nyt: …". What nobody was told before has no before. */
function changeFact(change: EventChange, told: EventChanged, language: Language): Fact | null {
  const t = mailWords[language];
  const value = VALUES[change];
  const before = value(
    { event: told.before, contact: told.contactBefore, remoteUrl: told.remoteUrlBefore },
    language,
  );
  const now = value(
    { event: told.event, contact: told.contact, remoteUrl: told.remoteUrl ?? null },
    language,
  );
  return fact(t.facts[TERMS[change]], before && t.eventChanged.before(before), {
    text: t.eventChanged.now(now ?? t.eventChanged[change === "time" ? "dayLater" : "noMore"]),
    strong: true,
  });
}

interface Side {
  event: EventFacts;
  contact: ContactFacts | null;
  remoteUrl: string | null;
}

const VALUES: Record<EventChange, (side: Side, language: Language) => string | null> = {
  time: ({ event }, language) => (event.startsOn ? spanOf(event, language) : null),
  place: ({ event }) => placeOf(event).join(", ") || null,
  remote: ({ remoteUrl }) => remoteUrl,
  coffee: ({ event }, language) => coffeeOf(event, language),
  parking: ({ event }) => event.parkingNote,
  title: ({ event }) => event.title,
  contact: ({ contact }) => contact && [contact.name, contact.title].filter(Boolean).join(", "),
};

const TERMS = {
  time: "date",
  place: "place",
  remote: "remote",
  coffee: "coffee",
  parking: "parking",
  title: "event",
  contact: "contact",
} as const satisfies Record<EventChange, string>;

import { addressLine } from "~/domain/event/rules";
import type { EventDetails } from "~/domain/event/types";
import { useLanguage } from "~/http/language";
import { formatDay, formatDeadline, formatMoment, formatTime, isMidnight } from "~/i18n/dates";
import { publicWords } from "~/i18n/words/public";
import { type Fact, Facts } from "~/ui/facts";

/** Date, time, coffee, place and the deadline: what somebody in a hurry came for. */
export function EventFacts({ event, open }: { event: EventDetails; open: boolean }) {
  const language = useLanguage();
  const t = publicWords[language].event;
  const { venue } = event;
  const facts: Fact[] = [{ icon: "calendar", term: t.when, children: <When event={event} /> }];
  if (event.coffeeAt) {
    facts.push({ icon: "cup", term: t.coffee, children: t.coffeeFrom(formatTime(event.coffeeAt, language)) });
  }
  facts.push({
    icon: "place",
    term: t.where,
    children: venue ? [venue.name, venue.room, addressLine(venue)].filter(Boolean).join(", ") : t.whereLater,
  });
  if (open && event.registrationClosesAt) {
    const end = formatDeadline(event.registrationClosesAt, language);
    const wholeDay = isMidnight(event.registrationClosesAt);
    facts.push({ icon: "clock", term: t.deadline, children: wholeDay ? t.deadlineText(end) : end });
  }
  return <Facts items={facts} />;
}

function When({ event }: { event: EventDetails }) {
  const language = useLanguage();
  const t = publicWords[language].event;
  if (!event.startsOn) return t.dayLater;
  if (!event.startsAt) return `${formatDay(event.startsOn, language)}. ${t.timeLater}`;
  const end = event.endsAt ? t.ends(formatTime(event.endsAt, language)) : t.endOpen;
  return (
    <>
      <strong>{formatMoment(event.startsAt, language)}</strong>
      <br />
      {end}
    </>
  );
}

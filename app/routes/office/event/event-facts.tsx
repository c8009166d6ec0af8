import type { Event, EventDetails, Venue } from "~/domain/event/types";
import { formatClock, formatDay, formatDeadline, formatMoment, formatTime } from "~/i18n/dates";
import { office } from "~/i18n/fi/office";
import { type Fact, Facts } from "~/ui/facts";

const t = office.event;

export function EventFacts({ event }: { event: EventDetails }) {
  const { coffeeAt, venue, hosts, roundYear } = event;
  const items: Fact[] = [
    { icon: "calendar", term: t.date, children: timeOfEvent(event) },
    { icon: "clock", term: t.registration, children: registrationTime(event) },
    { icon: "place", term: t.place, children: venue ? placeOf(venue) : office.notKnown },
  ];
  if (coffeeAt) items.push({ icon: "cup", term: t.coffee, children: formatTime(coffeeAt, "fi") });
  if (venue?.parkingNote) items.push({ icon: "car", term: t.parking, children: venue.parkingNote });
  if (hosts.length > 0) items.push({ icon: "people", term: t.hosts, children: hosts.join(", ") });
  if (roundYear) items.push({ icon: "theme", term: t.round, children: roundYear });
  return <Facts items={items} />;
}

/** When an event is, as far as it is known. */
export function timeOfEvent({ startsOn, startsAt, endsAt }: Event): string {
  if (!startsOn) return office.dayOpen;
  if (!startsAt) return formatDay(startsOn, "fi");
  const end = endsAt ? `–${formatClock(endsAt, "fi")}` : "";
  return formatMoment(startsAt, "fi") + end;
}

function registrationTime({ registrationOpensAt, registrationClosesAt }: Event): string {
  const opens = registrationOpensAt && t.opens(formatMoment(registrationOpensAt, "fi"));
  const closes = registrationClosesAt && t.closes(formatDeadline(registrationClosesAt, "fi"));
  return [opens, closes].filter(Boolean).join(", ") || office.notKnown;
}

function placeOf({ name, room, streetAddress, town }: Venue): string {
  return [name, room, streetAddress, town].filter(Boolean).join(", ");
}

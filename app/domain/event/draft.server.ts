import type { ContactDraft, EventDraft, PersonDraft } from "./draft";
import type { TypedEvent } from "./form.server";
import { instantOf, startOfDay, startOfNextDay } from "./helsinki.server";

/** The event that was meant. Only for what `faultsOf` has nothing against. */
export function draftOf(typed: TypedEvent): EventDraft {
  const { title, slug, kind, state, roundId, introduction, agenda, version } = typed;
  return {
    ...{ title, slug, kind, state, roundId, introduction, agenda, version },
    startsOn: typed.startsOn,
    startsAt: at(typed.startsOn, typed.startTime),
    endsAt: at(typed.startsOn, typed.endTime),
    coffeeAt: at(typed.startsOn, typed.coffeeTime),
    registrationOpensAt: typed.registrationOpensOn && startOfDay(typed.registrationOpensOn),
    registrationClosesAt: closingOf(typed),
    changesCloseAt: null,
    cancellationClosesAt: null,
    participation: "on-site",
    takesResidents: false,
    asksViews: false,
    doorCode: false,
    venue: venueOf(typed),
    hosts: (typed.hosts ?? "")
      .split("\n")
      .map((host) => host.trim())
      .filter(Boolean),
    contacts: typed.contacts.flatMap(contactOf),
    enquiryContacts: typed.enquiryContacts.flatMap(personOf),
  };
}

function at(day: string | null, time: string | null): string | null {
  return day && time && instantOf(day, time);
}

/** A deadline lasts to the end of its day, but on the event's own day only until the event begins. */
function closingOf({ startsOn, startTime, registrationClosesOn: closesOn }: TypedEvent): string | null {
  if (closesOn && closesOn === startsOn && startTime) return instantOf(startsOn, startTime);
  return closesOn && startOfNextDay(closesOn);
}

function venueOf(typed: TypedEvent): EventDraft["venue"] {
  if (!typed.venueName) return null;
  return {
    name: typed.venueName,
    room: typed.venueRoom,
    streetAddress: typed.venueStreetAddress,
    town: typed.venueTown,
    parkingNote: typed.venueParkingNote,
    accessNote: typed.venueAccessNote,
  };
}

function contactOf(row: TypedEvent["contacts"][number]): ContactDraft[] {
  const [contact] = personOf(row);
  if (!contact || !row.municipalityCode) return [];
  const { standInName: name, standInEmail: email } = row;
  return [
    { municipalityCode: row.municipalityCode, contact, standIn: name && email ? { name, email } : null },
  ];
}

function personOf({ name, title, email, phone }: TypedEvent["enquiryContacts"][number]): PersonDraft[] {
  return name && email ? [{ name, title, email, phone }] : [];
}

import { closingOf, openingOf } from "./deadlines.server";
import type { ContactDraft, EventDraft, PersonDraft } from "./draft";
import type { TypedEvent } from "./form.server";
import { instantOf } from "./helsinki.server";

/** The event that was meant. Only for what `faultsOf` has nothing against. */
export function draftOf(typed: TypedEvent): EventDraft {
  const { title, slug, kind, state, roundId, introduction, agenda, version } = typed;
  const { participation, takesResidents, asksViews, doorCode, remoteUrl, alarms } = typed;
  return {
    ...{ title, slug, kind, state, roundId, introduction, agenda, version },
    ...{ participation, takesResidents, asksViews, doorCode, remoteUrl, alarms },
    startsOn: typed.startsOn,
    startsAt: at(typed.startsOn, typed.startTime),
    endsAt: at(typed.startsOn, typed.endTime),
    coffeeAt: at(typed.startsOn, typed.coffeeTime),
    registrationOpensAt: openingOf(typed),
    registrationClosesAt: closingOf(typed, typed.registrationClosesOn, typed.registrationClosesTime),
    changesCloseAt: closingOf(typed, typed.changesCloseOn, typed.changesCloseTime),
    cancellationClosesAt: closingOf(typed, typed.cancellationClosesOn, typed.cancellationClosesTime),
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

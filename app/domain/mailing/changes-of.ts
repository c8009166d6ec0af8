import type { EventChange } from "emails/kinds";
import { contactOf } from "~/domain/event/rules";
import type { EventDetails } from "~/domain/event/types";
import type { Registration } from "~/domain/registration/types";
import { timeOf } from "~/i18n/dates";

/** What was told of an event to those who registered, until it was changed. */
export interface Telling {
  /** ISO-8601 UTC. */
  until: string;
  event: EventDetails;
}

type Registrant = Pick<Registration, "municipalityCode" | "participants" | "createdAt">;

/** What of an event is another than before, of all that those who come must know. */
export function changesOf(before: EventDetails, after: EventDetails): EventChange[] {
  return CHANGES.filter(
    (change) => JSON.stringify(SHOWN[change](before)) !== JSON.stringify(SHOWN[change](after)),
  );
}

/**
 * What of that matters to a registration, which was told what held when it came: nothing when it came after the
 * last change.
 */
export function changesFor(
  told: readonly Telling[],
  event: EventDetails,
  registrant: Registrant,
): EventChange[] {
  const before = toldTo(told, registrant);
  if (!before) return [];
  return changesOf(before, event).filter((change) => MATTERS[change](registrant, before, event));
}

/** The event as those were told of it who registered then; the tellings stand in their order. */
export function toldTo(told: readonly Telling[], { createdAt }: Pick<Registration, "createdAt">) {
  return told.find(({ until }) => createdAt <= until)?.event ?? null;
}

const SHOWN: Record<EventChange, (event: EventDetails) => unknown> = {
  time: ({ startsOn, startsAt, endsAt }) => [startsOn, startsAt, endsAt],
  place: ({ venue }) => venue && [venue.name, venue.room, venue.streetAddress, venue.town],
  remote: ({ remoteUrl }) => remoteUrl,
  // By the clock: another day alone does not move the coffee.
  coffee: ({ coffeeAt }) => coffeeAt && timeOf(coffeeAt),
  parking: ({ venue }) => venue?.parkingNote ?? null,
  title: ({ title }) => title,
  contact: (event) =>
    [null, ...event.contacts.map(({ municipality }) => municipality.code)].map((code) => [
      code,
      personOf(event, code),
    ]),
};

const CHANGES = Object.keys(SHOWN) as EventChange[];

const MATTERS: Record<
  EventChange,
  (registrant: Registrant, before: EventDetails, after: EventDetails) => boolean
> = {
  time: () => true,
  place: (registrant) => isThere(registrant, "on-site"),
  remote: (registrant) => isThere(registrant, "remote"),
  coffee: (registrant) => isThere(registrant, "on-site"),
  parking: (registrant) => isThere(registrant, "on-site"),
  title: () => true,
  contact: ({ municipalityCode: code }, before, after) =>
    personOf(before, code).join() !== personOf(after, code).join(),
};

function isThere({ participants }: Registrant, how: "on-site" | "remote"): boolean {
  return participants.some(({ attends }) => attends === how);
}

/** A title or a phone number that was mended does not make another person. */
function personOf(event: EventDetails, municipalityCode: string | null): string[] {
  const contact = contactOf(event, municipalityCode);
  return contact ? [contact.name, contact.email] : [];
}

import type { Event, EventDetails } from "~/domain/event/types";
import type { Invitation, InvitationTally } from "./types";

type Invitee = Pick<
  Invitation,
  "organizationId" | "organizationName" | "personName" | "municipalityCode" | "email"
>;

/** Two of the same key are one invitee: the same address or, where there is none, the same body and person. */
export function inviteeKey(invitee: Invitee): string {
  if (invitee.email) return invitee.email.toLowerCase();
  const { organizationId, organizationName, personName, municipalityCode } = invitee;
  const body = organizationId ?? organizationName?.toLowerCase() ?? "";
  return [body, personName?.toLowerCase() ?? "", municipalityCode].join("\n");
}

export type SendingFault = "not-open" | "day-missing" | "contact-missing" | "too-late";

/** Why an event cannot invite anybody now: those who are invited must still be able to answer. */
export function sendingFault(
  event: Pick<Event, "state" | "startsOn" | "startsAt" | "registrationClosesAt">,
  contacts: EventDetails["contacts"],
  now: Date,
): SendingFault | null {
  if (event.state !== "open" && event.state !== "announced") return "not-open";
  if (!event.startsOn) return "day-missing";
  if (contacts.length === 0) return "contact-missing";
  const closesAt = event.registrationClosesAt ?? event.startsAt ?? event.startsOn;
  return now.toISOString() >= closesAt ? "too-late" : null;
}

/** The numbers that tell how far the invitations of an event have come. */
export function progressOf(tallies: InvitationTally[]) {
  const count = (is: (tally: InvitationTally) => boolean) =>
    tallies.filter(is).reduce((sum, tally) => sum + tally.count, 0);
  return {
    all: count(() => true),
    sent: count(({ mail }) => mail === "sent"),
    waiting: count(({ mail }) => mail === "sending"),
    failed: count(({ mail }) => mail === "failed"),
    unreachable: count(({ reachable }) => !reachable),
    yes: count(({ reply }) => reply === "yes"),
    no: count(({ reply }) => reply === "no"),
    none: count(({ reply }) => reply === "none"),
    fresh: count((tally) => tally.mail === "not-sent" && maySend(tally)),
    again: count((tally) => tally.mail === "failed" && maySend(tally)),
  };
}

export type Progress = ReturnType<typeof progressOf>;

function maySend({ reachable, refused, reply }: InvitationTally): boolean {
  return reachable && !refused && reply === "none";
}

/** Of those invited who stand under one heading, how many have answered what. */
export interface Coverage {
  key: string;
  yes: number;
  no: number;
  none: number;
}

export function coverageBy(
  tallies: InvitationTally[],
  keyOf: (tally: InvitationTally) => string,
): Coverage[] {
  const found = new Map<string, Coverage>();
  for (const tally of tallies) {
    const key = keyOf(tally);
    const row = found.get(key) ?? { key, yes: 0, no: 0, none: 0 };
    row[tally.reply] += tally.count;
    found.set(key, row);
  }
  return [...found.values()].sort((a, b) => a.key.localeCompare(b.key, "fi"));
}

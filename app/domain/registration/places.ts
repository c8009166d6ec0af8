import type { Quota } from "~/domain/event/types";

/** Places of an event that the same people compete for: a quota, or what is left for everyone else. */
export interface Room {
  position: number;
  of: Quota["of"] | "everyone";
  /** Municipality code or kind of organisation; null for everyone. */
  value: string | null;
  seats: number;
  /** Participants who have a place, and who wait for one. */
  taken: number;
  queued: number;
}

/** Those who came into the line together. */
export interface Party {
  size: number;
  /** Whether some may have a place while the others wait. */
  maySplit: boolean;
}

interface Represented {
  municipalityCode: string;
  organizationKind: string;
}

/** The room in whose line a registration stands: the first quota that takes it, else the one for everyone. */
export function roomOf<Place extends Pick<Room, "of" | "value">>(
  rooms: readonly Place[],
  { municipalityCode, organizationKind }: Represented,
): Place | null {
  const takes = ({ of, value }: Place) =>
    of === "everyone" || value === (of === "municipality" ? municipalityCode : organizationKind);
  return rooms.find(takes) ?? null;
}

/**
 * How many of a party at the end of the line have a place. Nobody passes those who wait before them; a party
 * that does not fit waits as a whole, unless it may be split.
 */
export function placedIn(room: Pick<Room, "seats" | "taken" | "queued">, party: Party): number {
  const free = room.queued > 0 ? 0 : Math.max(0, room.seats - room.taken);
  if (party.size <= free) return party.size;
  return party.maySplit ? free : 0;
}

/** The room with a party at the end of its line, of whom `placed` have a place. */
export function joined<Place extends Room>(room: Place, party: Party, placed: number): Place {
  return { ...room, taken: room.taken + placed, queued: room.queued + party.size - placed };
}

/**
 * Seats a whole line anew: who has a place follows from the order of the parties and the places alone, however
 * often it is asked. A party that leaves never costs another its place, since each room's seated are the first
 * of its line. Returns how many of each party have a place, and the rooms with their counts.
 */
export function seated(
  parties: readonly (Party & Represented)[],
  empty: readonly Room[],
): { placed: number[]; rooms: Room[] } {
  const rooms = empty.map((room) => ({ ...room, taken: 0, queued: 0 }));
  const placed = parties.map((party) => {
    const room = roomOf(rooms, party);
    if (!room) return party.size;
    const count = placedIn(room, party);
    Object.assign(room, joined(room, party, count));
    return count;
  });
  return { placed, rooms };
}

/** How many people wait before a party for the same places. */
export function waitingBefore(
  line: readonly (Party & Represented & { line: number; placed: number })[],
  rooms: readonly Room[],
  own: Represented & { line: number },
): number {
  const room = roomOf(rooms, own);
  return line
    .filter((party) => party.line < own.line && roomOf(rooms, party) === room)
    .reduce((sum, { size, placed }) => sum + size - placed, 0);
}

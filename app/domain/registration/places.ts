import type { Room } from "./types";

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

/** Whether whoever comes next must wait. */
export function isFull({ seats, taken, queued }: Pick<Room, "seats" | "taken" | "queued">): boolean {
  return queued > 0 || taken >= seats;
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

type Placed = Party & Represented & { registrationId: string; line: number; placed: number };

/** How many people wait before those of a registration who wait; 0 when all have their place. */
export function aheadOf(line: readonly Placed[], rooms: readonly Room[], registrationId: string): number {
  const first = line.find((party) => party.registrationId === registrationId && party.placed < party.size);
  return first ? waitingBefore(line, rooms, first) : 0;
}

/** Registrations that have more or fewer places than before, and whether they had any. */
export function movedIn(before: readonly Placed[], after: readonly Placed[]) {
  const moved = new Map<string, { registrationId: string; change: number; had: boolean }>();
  for (const [index, { registrationId, placed }] of after.entries()) {
    const earlier = before[index]?.placed ?? 0;
    const sum = moved.get(registrationId) ?? { registrationId, change: 0, had: false };
    sum.change += placed - earlier;
    sum.had ||= earlier > 0;
    moved.set(registrationId, sum);
  }
  return [...moved.values()].filter(({ change }) => change !== 0);
}

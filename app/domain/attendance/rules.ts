import type { Attendee } from "./types";

/** A tap that was kept on a device without a network may be told this much later. */
const KEPT_AT_MOST_MS = 12 * 3_600_000;

/** The instant of a tap: what a device's clock says, as long as that can be. */
export function tappedAt(at: string, now: Date): Date {
  const told = Date.parse(at);
  return new Date(Math.min(Math.max(told, now.getTime() - KEPT_AT_MOST_MS), now.getTime()));
}

/** Those with a place on site, and all who came nevertheless. */
export function isExpected({ as, arrivedAt }: Attendee): boolean {
  return arrivedAt !== null || (as !== "waiting" && as !== "remote");
}

/** How many have come, of how many. */
export function countAtDoor(attendees: readonly Attendee[]): { arrived: number; expected: number } {
  const arrived = attendees.filter(({ arrivedAt }) => arrivedAt).length;
  return { arrived, expected: attendees.filter(isExpected).length };
}

/** In the order of the alphabet, by the name as it is written. */
export function inOrder(attendees: readonly Attendee[]): Attendee[] {
  return [...attendees].sort(
    (one, other) => ALPHABET.compare(one.name, other.name) || (one.id < other.id ? -1 : 1),
  );
}

const ALPHABET = new Intl.Collator("fi", { sensitivity: "base" });

/** Whether every word of a search stands in the name, the organisation or the municipality. */
export function isFound({ name, organization, municipality }: Attendee, search: string): boolean {
  const told = plain(`${name} ${organization ?? ""} ${municipality}`);
  return plain(search)
    .split(/\s+/)
    .every((word) => told.includes(word));
}

/** Without case and diacritics: at the door one types in a hurry. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

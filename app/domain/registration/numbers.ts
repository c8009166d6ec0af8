import type { OrganizationKind } from "~/domain/organization/types";
import { categoryOf } from "./rules";
import type { ParticipantCategory, Registration } from "./types";

export interface Tally<Key extends string> {
  key: Key;
  registrations: number;
  participants: number;
}

export interface RegistrantNumbers {
  registrations: number;
  participants: number;
  cancelled: number;
  byKind: Tally<OrganizationKind>[];
  byCategory: Tally<ParticipantCategory>[];
  byMunicipality: Tally<string>[];
}

/** Counts those who are coming; of those who have cancelled only how many they are. */
export function countRegistrants(
  registrants: (Registration & { municipality: string })[],
): RegistrantNumbers {
  const coming = registrants.filter(({ cancelledAt }) => cancelledAt === null);
  return {
    registrations: coming.length,
    participants: coming.reduce((sum, { participants }) => sum + participants.length, 0),
    cancelled: registrants.length - coming.length,
    byKind: tally(coming, ({ organizationKind }) => organizationKind),
    byCategory: tally(coming, ({ organizationKind }) => categoryOf(organizationKind)),
    byMunicipality: tally(coming, ({ municipality }) => municipality),
  };
}

function tally<Row extends Registration, Key extends string>(
  rows: Row[],
  keyOf: (row: Row) => Key,
): Tally<Key>[] {
  const found = new Map<Key, Tally<Key>>();
  for (const row of rows) {
    const key = keyOf(row);
    const sum = found.get(key) ?? { key, registrations: 0, participants: 0 };
    sum.registrations += 1;
    sum.participants += row.participants.length;
    found.set(key, sum);
  }
  return [...found.values()].sort((a, b) => b.participants - a.participants);
}

export interface DietCount {
  diet: string;
  count: number;
}

/** What the kitchen needs to know: how many of each diet, and of none whose it is. */
export function countDiets(diets: string[]): DietCount[] {
  const counts = new Map<string, number>();
  for (const text of diets) {
    const diet = text.trim().toLocaleLowerCase("fi");
    counts.set(diet, (counts.get(diet) ?? 0) + 1);
  }
  return [...counts]
    .map(([diet, count]) => ({ diet, count }))
    .sort((a, b) => b.count - a.count || a.diet.localeCompare(b.diet, "fi"));
}

import type { RegistrantGroup } from "db/views/registrant-numbers";
import type { OrganizationKind } from "~/domain/organization/types";
import { categoryOf } from "./rules";
import type { ParticipantCategory } from "./types";

interface Counts {
  registrations: number;
  /** Those who have a place. */
  participants: number;
  /** Those who wait for one. */
  waiting: number;
}

export interface Tally<Key extends string> extends Counts {
  key: Key;
}

export interface RegistrantNumbers extends Counts {
  cancelled: number;
  byKind: Tally<OrganizationKind>[];
  byCategory: Tally<ParticipantCategory>[];
  byMunicipality: Tally<string>[];
}

/** Adds up those who are coming or in line; of those who have cancelled only how many registrations they were. */
export function registrantNumbers(groups: RegistrantGroup[]): RegistrantNumbers {
  const coming = groups.filter(({ cancelled }) => !cancelled);
  const all = { registrations: 0, participants: 0, waiting: 0 };
  for (const group of coming) add(all, group);
  return {
    ...all,
    cancelled: groups.reduce((sum, group) => sum + (group.cancelled ? group.registrations : 0), 0),
    byKind: tally(coming, ({ kind }) => kind),
    byCategory: tally(coming, ({ kind }) => categoryOf(kind)),
    byMunicipality: tally(coming, ({ municipality }) => municipality),
  };
}

function tally<Key extends string>(
  groups: RegistrantGroup[],
  keyOf: (group: RegistrantGroup) => Key,
): Tally<Key>[] {
  const found = new Map<Key, Tally<Key>>();
  for (const group of groups) {
    const key = keyOf(group);
    const sum = found.get(key) ?? { key, registrations: 0, participants: 0, waiting: 0 };
    add(sum, group);
    found.set(key, sum);
  }
  return [...found.values()].sort((a, b) => b.participants - a.participants);
}

function add(sum: Counts, group: Counts): void {
  sum.registrations += group.registrations;
  sum.participants += group.participants;
  sum.waiting += group.waiting;
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

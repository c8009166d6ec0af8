import type { MergeField } from "./merge";
import type { Hindrance } from "./reach.server";
import { isTooFar } from "./senseless";

export interface Unreached {
  name: string;
  municipality: string;
  phone: string | null;
  why: Hindrance;
}

/** A field of the text that is empty for some, who are named. */
export interface EmptyField {
  field: MergeField;
  names: string[];
}

/** What is to be known of a message before it goes. */
export interface Survey {
  /** How many addresses it can go to. */
  count: number;
  /** How many of them have had the same text. */
  had: number;
  unreached: Unreached[];
  empty: EmptyField[];
}

/** Hours of the day in Helsinki at which nobody minds a mail, the first and the first that is too late. */
const DECENT = { from: 7, until: 21 };

/** `time` is `HH:MM`. */
export function isDecent(time: string): boolean {
  const hour = Number(time.slice(0, 2));
  return hour >= DECENT.from && hour < DECENT.until;
}

interface Sending {
  again: boolean;
  /** The sender has seen that some fields are empty, and that the hour is odd. */
  emptyOk: boolean;
  oddHourOk: boolean;
  /** Null: at once. */
  dueAt: string | null;
}

/** Why a message does not go yet, by the field that says what to do; empty when it may. */
export function sendingFaults(
  { count, had, empty }: Survey,
  { again, emptyOk, oddHourOk, dueAt }: Sending,
  clockAtDue: string | null,
  now: Date,
): Record<string, string[]> {
  const faults: Record<string, string[]> = {};
  if (count === 0) faults.of = ["nobody"];
  else if (had === count && !again) faults.again = ["all-had"];
  if (empty.length > 0 && !emptyOk) faults.emptyOk = ["unconfirmed"];
  if (dueAt && dueAt <= now.toISOString()) faults.day = ["past"];
  else if (dueAt && isTooFar(dueAt, now)) faults.day = ["too-far"];
  else if (clockAtDue && !isDecent(clockAtDue) && !oddHourOk) faults.oddHourOk = ["odd-hour"];
  return faults;
}

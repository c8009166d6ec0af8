import { expect, test } from "vitest";
import { dueAt } from "./due-at.server";

/** Midnight of the day after, as a deadline of that day is stored: at 22 or 21 UTC by the season. */
const CLOSES_2026_10_23 = "2026-10-23T21:00:00.000Z";
const CLOSES_2026_10_25 = "2026-10-25T22:00:00.000Z";
const CLOSES_2026_03_29 = "2026-03-29T21:00:00.000Z";
const CLOSES_AT_NOON = "2026-10-23T09:00:00.000Z";

test.each([
  [
    "three days before a deadline of 23.10.",
    "deadline-reminder",
    -3,
    9,
    CLOSES_2026_10_23,
    "2026-10-20T06:00",
  ],
  ["on the last day itself", "deadline-reminder", 0, 9, CLOSES_2026_10_23, "2026-10-23T06:00"],
  ["of a deadline within a day", "deadline-reminder", -3, 9, CLOSES_AT_NOON, "2026-10-20T06:00"],
  [
    "a day before a deadline on the day the clocks go back",
    "deadline-reminder",
    -1,
    9,
    CLOSES_2026_10_25,
    "2026-10-24T06:00",
  ],
  ["on the day the clocks go back", "deadline-reminder", 0, 9, CLOSES_2026_10_25, "2026-10-25T07:00"],
  [
    "a day before a deadline on the day they go forward",
    "deadline-reminder",
    -1,
    9,
    CLOSES_2026_03_29,
    "2026-03-28T07:00",
  ],
  ["on the day they go forward", "deadline-reminder", 0, 9, CLOSES_2026_03_29, "2026-03-29T06:00"],
] as const)("%s", (_, kind, days, hour, registrationClosesAt, expected) => {
  const event = { startsOn: "2026-11-30", registrationClosesAt };
  expect(dueAt({ kind, days, hour }, event)).toBe(`${expected}:00.000Z`);
});

test.each([
  ["a week before, over the change in October", "reminder", -7, 9, "2026-10-28", "2026-10-21T06:00"],
  ["a day before, in winter", "reminder", -1, 9, "2026-10-27", "2026-10-26T07:00"],
  ["a day before the clocks go back", "reminder", -1, 20, "2026-10-25", "2026-10-24T17:00"],
  ["on the day they go back", "reminder", 0, 8, "2026-10-25", "2026-10-25T06:00"],
  ["the day after they went back", "thank-you", 1, 9, "2026-10-25", "2026-10-26T07:00"],
  ["a week before, over the change in March", "reminder", -7, 9, "2026-04-02", "2026-03-26T07:00"],
  ["a day before they go forward", "reminder", -1, 9, "2026-03-29", "2026-03-28T07:00"],
  ["on the day they go forward", "reminder", 0, 8, "2026-03-29", "2026-03-29T05:00"],
  ["the day after they went forward", "thank-you", 1, 9, "2026-03-29", "2026-03-30T06:00"],
  ["over the end of a year", "thank-you", 1, 9, "2026-12-31", "2027-01-01T07:00"],
  ["over the end of a February that has 29 days", "reminder", -1, 9, "2028-03-01", "2028-02-29T07:00"],
] as const)("%s", (_, kind, days, hour, startsOn, expected) => {
  expect(dueAt({ kind, days, hour }, { startsOn, registrationClosesAt: null })).toBe(`${expected}:00.000Z`);
});

test("without the day that it is reckoned from a rule has no time", () => {
  const unknown = { startsOn: null, registrationClosesAt: null };
  expect(dueAt({ kind: "reminder", days: -1, hour: 9 }, unknown)).toBeNull();
  const without = { startsOn: "2026-10-30", registrationClosesAt: null };
  expect(dueAt({ kind: "deadline-reminder", days: -3, hour: 9 }, without)).toBeNull();
});

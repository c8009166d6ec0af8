import { expect, test } from "vitest";
import type { EventState } from "~/domain/event/types";
import { senseless } from "./senseless";
import type { MailingKind } from "./types";

const NOW = new Date("2024-10-01T09:00:00.000Z");
const EVENING = {
  state: "open" as EventState,
  startsOn: "2024-10-30",
  startsAt: "2024-10-30T15:30:00.000Z",
  endsAt: "2024-10-30T18:30:00.000Z",
  registrationClosesAt: "2024-10-23T21:00:00.000Z",
};
const DAY = { ...EVENING, startsAt: null, endsAt: null };

const CASES: [MailingKind, typeof EVENING | typeof DAY, string, ReturnType<typeof senseless>][] = [
  ["thank-you", EVENING, "2024-10-30T18:29:00.000Z", "before-end"],
  ["thank-you", EVENING, "2024-10-30T18:30:00.000Z", null],
  ["thank-you", DAY, "2024-10-30T20:00:00.000Z", "before-end"],
  ["thank-you", DAY, "2024-10-31T08:00:00.000Z", null],
  ["thank-you", { ...EVENING, state: "held" }, "2024-10-30T16:00:00.000Z", null],
  ["reminder", EVENING, "2024-10-30T15:29:00.000Z", null],
  ["reminder", EVENING, "2024-10-30T15:30:00.000Z", "after-start"],
  ["reminder", DAY, "2024-10-30T20:00:00.000Z", null],
  ["reminder", DAY, "2024-10-31T08:00:00.000Z", "after-start"],
  ["deadline-reminder", EVENING, "2024-10-23T20:59:00.000Z", null],
  ["deadline-reminder", EVENING, "2024-10-23T21:00:00.000Z", "after-deadline"],
  ["event-changed", EVENING, "2024-10-30T18:00:00.000Z", null],
  ["event-changed", EVENING, "2024-10-30T19:00:00.000Z", "after-event"],
  ["message", EVENING, "2025-10-01T09:00:00.000Z", null],
  ["message", EVENING, "2025-10-01T09:00:00.001Z", "too-far"],
];

test.each(CASES)("%s of %o at %s: %s", (kind, event, at, expected) => {
  expect(senseless(kind, event, at, NOW)).toBe(expected);
});

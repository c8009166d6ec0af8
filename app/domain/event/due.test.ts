import { expect, test } from "vitest";
import { dueNext } from "./due";
import type { Event } from "./types";

const NOW = new Date("2024-10-20T09:00:00.000Z");

function event(changes: Partial<Event & { reportPublished: boolean }>) {
  return {
    state: "open",
    startsOn: "2024-10-30",
    startsAt: null,
    reportPublished: false,
    ...changes,
  } as Event & {
    reportPublished: boolean;
  };
}

const dueOf = (changes: Parameters<typeof event>[0]) =>
  dueNext([event(changes)], NOW, "2024-10-20").map(({ what, at }) => [what, at]);

test("the deadline comes before the event", () => {
  const registrationClosesAt = "2024-10-23T21:00:00.000Z";
  expect(dueOf({ registrationClosesAt, startsAt: "2024-10-30T15:30:00.000Z" })).toEqual([
    ["closes", "2024-10-23T21:00:00.000Z"],
    ["event", "2024-10-30T15:30:00.000Z"],
  ]);
});

test("a deadline that has passed is no longer due", () => {
  expect(dueOf({ registrationClosesAt: "2024-10-19T21:00:00.000Z" })).toEqual([["event", "2024-10-30"]]);
});

test("an event whose day has passed waits to be marked, and then for its report", () => {
  expect(dueOf({ startsOn: "2024-10-19" })).toEqual([["mark-held", "2024-10-19"]]);
  expect(dueOf({ startsOn: "2024-10-19", state: "held" })).toEqual([["publish-report", "2024-10-19"]]);
  expect(dueOf({ startsOn: "2024-10-19", state: "held", reportPublished: true })).toEqual([]);
});

test("nothing is due in a draft, in what is cancelled, and in what has no day", () => {
  expect([dueOf({ state: "draft" }), dueOf({ state: "cancelled" }), dueOf({ startsOn: null })]).toEqual([
    [],
    [],
    [],
  ]);
});

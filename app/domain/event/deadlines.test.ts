import { describe, expect, it } from "vitest";
import { newEventForm } from "./form.server";
import { isCancellable, isChangeable, registrationState } from "./rules";
import type { Event } from "./types";

const Form = newEventForm({ municipalityCodes: ["172"], roundIds: [] });
const spring = {
  ...{ title: "Hyte-neuvottelu", kind: "negotiation", state: "open" },
  ...{ startsOn: "6.4.2025", startTime: "17.30" },
  contacts: [{ municipalityCode: "172", name: "Jari Niemelä", email: "jari.niemela@example.fi" }],
};

/** The event that the form makes. */
function eventWith(typed: object): Event {
  return { ...Form.parse({ ...spring, ...typed }), id: "1", slug: "a", groupId: null, capacity: null };
}

describe.each([
  ["in summer time", "23.10.2024", undefined, "2024-10-23T21:00:00.000Z"],
  ["on the day of 25 hours", "27.10.2024", undefined, "2024-10-27T22:00:00.000Z"],
  ["on the day of 23 hours", "30.3.2025", undefined, "2025-03-30T21:00:00.000Z"],
  ["at a time before the clock goes back", "26.10.2024", "16.15", "2024-10-26T13:15:00.000Z"],
  ["at a time after it", "28.10.2024", "16.15", "2024-10-28T14:15:00.000Z"],
  ["at a time that the clock shows twice", "27.10.2024", "3.30", "2024-10-27T00:30:00.000Z"],
  ["at a time that the clock leaps over", "30.3.2025", "3.30", "2025-03-30T01:30:00.000Z"],
  ["when the event begins", "6.4.2025", undefined, "2025-04-06T14:30:00.000Z"],
])("a deadline %s", (_, day, time, closesAt) => {
  const [first, last] = [new Date(closesAt), new Date(Date.parse(closesAt) - 1)];

  it("takes registrations to the last moment", () => {
    const event = eventWith({ registrationClosesOn: day, registrationClosesTime: time });
    expect([last, first].map((now) => registrationState(event, now))).toEqual(["open", "closed"]);
  });

  it("lets registrants change and cancel to the last moment, each by its own deadline", () => {
    const changing = eventWith({ changesCloseOn: day, changesCloseTime: time });
    expect([last, first].map((now) => isChangeable(changing, now))).toEqual([true, false]);
    const cancelling = eventWith({ cancellationClosesOn: day, cancellationClosesTime: time });
    expect([last, first].map((now) => isCancellable(cancelling, now))).toEqual([true, false]);
    if (day !== "6.4.2025")
      expect(isCancellable(changing, first) && isChangeable(cancelling, first)).toBe(true);
  });
});

it("before it opens no registration is taken", () => {
  const event = eventWith({ registrationOpensOn: "31.3.2025", registrationOpensTime: "9" });
  const at = (instant: string) => registrationState(event, new Date(instant));
  expect(at("2025-03-31T05:59:59.999Z")).toBe("not-yet");
  expect(at("2025-03-31T06:00:00.000Z")).toBe("open");
});

it("without deadlines all of it goes on until the event begins", () => {
  const event = eventWith({});
  const at = (instant: string) => {
    const now = new Date(instant);
    return [registrationState(event, now), isChangeable(event, now), isCancellable(event, now)];
  };
  expect(at("2025-04-06T14:29:59.999Z")).toEqual(["open", true, true]);
  expect(at("2025-04-06T14:30:00.000Z")).toEqual(["closed", false, false]);
});

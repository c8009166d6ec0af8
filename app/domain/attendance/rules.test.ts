import { expect, test } from "vitest";
import { countAtDoor, inOrder, isFound, tappedAt } from "./rules";
import type { Attendee } from "./types";

const attendee = (name: string, given: Partial<Attendee> = {}): Attendee => ({
  ...{ id: name, name, organization: "Mallijärven seurakunta", municipality: "Joutsa" },
  ...{ as: null, arrivedAt: null },
  ...given,
});

test("names stand in the order of the Finnish alphabet, whatever their case", () => {
  const names = ["Örn", "ådvall", "Zaida", "aino", "Ämmä", "Bo"];
  expect(inOrder(names.map((name) => attendee(name))).map(({ name }) => name)).toEqual([
    "aino",
    "Bo",
    "Zaida",
    "ådvall",
    "Ämmä",
    "Örn",
  ]);
});

test("a search finds by name, organisation and municipality, without case and dots", () => {
  const kerttu = attendee("Kerttu Järvelä");
  for (const search of ["", "jarvela", "KERTTU jou", " seurakunta  ker"]) {
    expect(isFound(kerttu, search), search).toBe(true);
  }
  expect(isFound(kerttu, "kerttu luhanka")).toBe(false);
});

test("those who wait and those who attend remotely are not awaited, but count when they come", () => {
  const at = "2024-10-30T15:05:00.000Z";
  const list = [
    attendee("a"),
    attendee("b", { arrivedAt: at }),
    attendee("c", { as: "waiting" }),
    attendee("d", { as: "waiting", arrivedAt: at }),
    attendee("e", { as: "remote" }),
    attendee("f", { as: "walk-in", arrivedAt: at }),
  ];
  expect(countAtDoor(list)).toEqual({ arrived: 3, expected: 4 });
});

test("the clock of a device is believed as far as it can be right", () => {
  const now = new Date("2024-10-30T18:00:00.000Z");
  expect(tappedAt("2024-10-30T15:05:00.000Z", now).toISOString()).toBe("2024-10-30T15:05:00.000Z");
  expect(tappedAt("2031-01-01T00:00:00.000Z", now)).toEqual(now);
  expect(tappedAt("1970-01-01T00:00:00.000Z", now).toISOString()).toBe("2024-10-30T06:00:00.000Z");
});

import { expect, test } from "vitest";
import { countDiets, registrantNumbers } from "./numbers";

const JOUTSA = { municipality: "Joutsa", cancelled: false, waiting: 0 };

test("people are counted by kind and in the three groups of the board's account", () => {
  const numbers = registrantNumbers([
    { ...JOUTSA, kind: "association", registrations: 1, participants: 2 },
    { ...JOUTSA, kind: "parish", registrations: 1, participants: 1 },
    { ...JOUTSA, kind: "municipality", registrations: 1, participants: 1 },
    { ...JOUTSA, kind: "association", registrations: 1, participants: 5, cancelled: true },
  ]);
  expect(numbers).toMatchObject({ registrations: 3, participants: 4, waiting: 0, cancelled: 1 });
  expect(numbers.byCategory).toEqual([
    { key: "ngo", registrations: 2, participants: 3, waiting: 0 },
    { key: "municipality", registrations: 1, participants: 1, waiting: 0 },
  ]);
  expect(numbers.byMunicipality).toMatchObject([{ key: "Joutsa", registrations: 3, participants: 4 }]);
});

test("those who wait for a place are counted apart from those who have one", () => {
  const numbers = registrantNumbers([
    { ...JOUTSA, kind: "association", registrations: 3, participants: 4, waiting: 2 },
    { ...JOUTSA, kind: "parish", registrations: 1, participants: 0, waiting: 1 },
  ]);
  expect(numbers).toMatchObject({ registrations: 4, participants: 4, waiting: 3 });
});

test("the same diet written in two ways is one to the kitchen", () => {
  expect(countDiets(["Gluteeniton", "vegaani", " gluteeniton "])).toEqual([
    { diet: "gluteeniton", count: 2 },
    { diet: "vegaani", count: 1 },
  ]);
});

import { expect, test } from "vitest";
import type { OrganizationKind } from "~/domain/organization/types";
import { countDiets, countRegistrants } from "./numbers";
import type { Registration } from "./types";

function registration(organizationKind: OrganizationKind, people: number, cancelledAt: string | null = null) {
  const participants = Array.from({ length: people }, (_, index) => ({ id: String(index), name: "Nimi" }));
  return { organizationKind, participants, cancelledAt, municipality: "Joutsa" } as Registration & {
    municipality: string;
  };
}

test("people are counted by kind and in the three groups of the board's account", () => {
  const numbers = countRegistrants([
    registration("association", 2),
    registration("parish", 1),
    registration("municipality", 1),
    registration("association", 5, "2024-10-01T09:00:00.000Z"),
  ]);
  expect(numbers).toMatchObject({ registrations: 3, participants: 4, cancelled: 1 });
  expect(numbers.byCategory).toEqual([
    { key: "ngo", registrations: 2, participants: 3 },
    { key: "municipality", registrations: 1, participants: 1 },
  ]);
  expect(numbers.byMunicipality).toEqual([{ key: "Joutsa", registrations: 3, participants: 4 }]);
});

test("the same diet written in two ways is one to the kitchen", () => {
  expect(countDiets(["Gluteeniton", "vegaani", " gluteeniton "])).toEqual([
    { diet: "gluteeniton", count: 2 },
    { diet: "vegaani", count: 1 },
  ]);
});

import { describe, expect, it } from "vitest";
import { placesForm } from "./places-form.server";

const form = placesForm(["municipality:172", "municipality:850", "kind:parish"]);

function read(typed: object) {
  const result = form.safeParse(typed);
  return result.success
    ? result.data
    : result.error.issues.map((issue) => [issue.path.join("."), issue.message]);
}

describe("the form of places", () => {
  it("reads no number as no limit", () => {
    expect(read({})).toMatchObject({ capacity: null, quotas: [] });
  });

  it("reads places kept for a municipality and for a kind, and leaves out rows left empty", () => {
    const quotas = [{ whose: "municipality:172", seats: "20" }, {}, { whose: "kind:parish", seats: "5" }];
    expect(read({ capacity: "60", quotas })).toMatchObject({
      capacity: 60,
      quotas: [
        { of: "municipality", value: "172", seats: 20 },
        { of: "kind", value: "parish", seats: 5 },
      ],
    });
  });

  const joutsa = { whose: "municipality:172", seats: "20" };
  it.each([
    ["words for a number", { capacity: "monta" }, "capacity", "seats-invalid"],
    ["no places at all", { capacity: "0" }, "capacity", "seats-invalid"],
    ["half a place", { capacity: "1,5" }, "capacity", "seats-invalid"],
    ["quotas without a capacity", { quotas: [joutsa] }, "capacity", "capacity-missing"],
    ["more kept places than places", { capacity: "10", quotas: [joutsa] }, "capacity", "quotas-exceed"],
    ["a quota twice", { capacity: "60", quotas: [joutsa, joutsa] }, "quotas.1.whose", "quota-twice"],
    [
      "a quota without places",
      { capacity: "60", quotas: [{ whose: joutsa.whose }] },
      "quotas.0.seats",
      "required",
    ],
    ["places for nobody", { capacity: "60", quotas: [{ seats: "5" }] }, "quotas.0.whose", "required"],
    [
      "a municipality of another event",
      { capacity: "60", quotas: [{ whose: "municipality:179" }] },
      "quotas.0.whose",
      "unknown",
    ],
  ])("refuses %s", (_, typed, field, message) => {
    expect(read(typed)).toEqual([[field, message]]);
  });

  it("tells all that is wrong at once", () => {
    expect(read({ capacity: "monta", quotas: [joutsa, { whose: "kind:parish" }] })).toEqual([
      ["capacity", "seats-invalid"],
      ["quotas.1.seats", "required"],
    ]);
  });
});

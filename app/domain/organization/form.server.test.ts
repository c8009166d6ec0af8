import { expect, test } from "vitest";
import { MergeForm, organizationForm } from "./form.server";

const CODES = ["172", "435", "850"];
const LEAST = { name: "Joutsan Martat ry", kind: "association", language: "fi", municipalityCode: "172" };

function read(changes: Record<string, unknown>, homes: "all" | string[] = "all") {
  const form = organizationForm(CODES, homes).safeParse({ ...LEAST, ...changes });
  return form.success
    ? form.data.draft
    : form.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`);
}

test("a name, a kind and a language are enough", () => {
  expect(read({ municipalityCode: undefined })).toEqual({
    ...LEAST,
    municipalityCode: null,
    ...{ municipalityCodes: [], addresses: [], businessId: null, phone: null, postalAddress: null },
  });
});

test("empty rows and the home among the other municipalities are left out", () => {
  const addresses = [{}, { email: "Aino@Example.fi", personName: "Aino" }, {}];
  expect(read({ addresses, municipalityCodes: ["172", "850"], businessId: "737546-2" })).toMatchObject({
    addresses: [{ email: "aino@example.fi", personName: "Aino" }],
    municipalityCodes: ["850"],
    businessId: "0737546-2",
  });
});

test.each([
  [{ name: undefined }, "name required"],
  [{ name: "x".repeat(121) }, "name too-long"],
  [{ kind: "resident" }, "kind required"],
  [{ language: "de" }, "language required"],
  [{ municipalityCode: "999" }, "municipalityCode unknown"],
  [{ municipalityCodes: ["999"] }, "municipalityCodes.0 unknown"],
  [{ businessId: "1234567-8" }, "businessId business-id-invalid"],
  [{ phone: "soita" }, "phone phone-invalid"],
  [{ postalAddress: "x".repeat(301) }, "postalAddress too-long"],
  [{ addresses: [{ personName: "Aino" }] }, "addresses.0.email required"],
  [{ addresses: [{ email: "aino" }] }, "addresses.0.email email-invalid"],
  [{ addresses: [{ email: "a@example.fi" }, { email: "A@example.fi" }] }, "addresses.1.email address-twice"],
  [{ addresses: Array.from({ length: 21 }, () => ({})) }, "addresses too-many"],
])("%j is refused: %s", (changes, fault) => {
  expect(read(changes)).toEqual([fault]);
});

test("a contact's organisations have their home in the own municipality", () => {
  expect(read({ municipalityCode: "435" }, ["172"])).toEqual(["municipalityCode required"]);
  expect(read({ municipalityCode: undefined }, ["172"])).toEqual(["municipalityCode required"]);
  expect(read({ municipalityCodes: ["850"] }, ["172"])).toMatchObject({ municipalityCode: "172" });
});

test("of a pair the one is kept and the other merged; a third is refused", () => {
  const pair = { firstId: "a", secondId: "b" };
  expect(MergeForm.parse({ ...pair, keptId: "b" })).toEqual({ keptId: "b", mergedId: "a" });
  expect(MergeForm.safeParse({ ...pair, keptId: "c" }).success).toBe(false);
  expect(MergeForm.safeParse(pair).success).toBe(false);
});

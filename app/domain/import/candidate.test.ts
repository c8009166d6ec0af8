import { describe, expect, it } from "vitest";
import { candidateOf } from "./candidate.server";
import { municipalityNames } from "./municipality-names";
import type { Field } from "./types";

const places = municipalityNames([
  { code: "850", name: "Toivakka", genitive: "Toivakan", locative: "Toivakassa" },
  { code: "172", name: "Joutsa", genitive: "Joutsan", locative: "Joutsassa" },
]);

const read = (cells: Partial<Record<Field, string>>) =>
  candidateOf((field) => ({ name: "Kylän väki ry", ...cells })[field] ?? "", places);

describe("the cells of a row", () => {
  it("are read into what they mean", () => {
    const { candidate, faults } = read({
      kind: "Yhdistys",
      municipality: "Toivakan kunta",
      otherMunicipalities: "Joutsa, 850",
      businessId: "FI 0116297-6",
      email: "Aino@Example.fi; toinen@example.fi",
      phone: "+358 40 123 4567",
      language: "ruotsi",
      address: "Kylätie 1, 41660 Toivakka",
    });
    expect(faults).toEqual([]);
    expect(candidate).toEqual({
      name: "Kylän väki ry",
      kind: "association",
      municipalityCode: "850",
      municipalityCodes: ["172", "850"],
      businessId: "0116297-6",
      email: "aino@example.fi",
      moreEmails: ["toinen@example.fi"],
      personName: null,
      phone: "+358 40 123 4567",
      language: "sv",
      postalAddress: "Kylätie 1, 41660 Toivakka",
    });
  });

  it.each<[field: Field, told: string, reason: string]>([
    ["name", "x".repeat(121), "too-long"],
    ["name", "Katso www.example.fi", "no-links"],
    ["name", "=", "formula"],
    ["kind", "kerho", "unknown"],
    ["kind", "asukas", "unknown"],
    ["municipality", "Helsinki", "unknown"],
    ["otherMunicipalities", "Joutsa, Helsinki", "unknown"],
    ["businessId", "0116297-5", "business-id-invalid"],
    ["email", "aino(at)example.fi", "email-invalid"],
    ["email", "aino@example.fi, toinen", "email-invalid"],
    ["personName", "Aino\u202eJärvelä", "bad-characters"],
    ["phone", "kysy toimistosta", "phone-invalid"],
    ["language", "latina", "unknown"],
    ["address", "=HYPERLINK()", "formula"],
  ])("are refused when %s is %j: %s", (field, told, reason) => {
    expect(read({ [field]: told }).faults).toEqual([expect.objectContaining({ field, reason })]);
  });

  it("tell all their faults at once, and no name is one", () => {
    const { faults } = read({ name: "", email: "x", municipality: "y" });
    expect(faults.map(({ field }) => field).sort()).toEqual(["email", "municipality", "name"]);
  });
});

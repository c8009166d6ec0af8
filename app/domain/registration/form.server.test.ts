import { describe, expect, it } from "vitest";
import { registrationForm } from "./form.server";

const schema = registrationForm(["172", "435", "850"]);

function read(typed: object) {
  const result = schema.safeParse({
    organizationKind: "association",
    municipalityCode: "850",
    participants: [{ name: "Kerttu Kuvitteellinen" }],
    email: "kerttu@example.fi",
    ...typed,
  });
  return result.success
    ? result.data
    : result.error.issues.map((issue) => [issue.path.join("."), issue.message]);
}

describe("the registration form", () => {
  it("asks for five things and leaves the rest empty", () => {
    expect(read({})).toEqual({
      organizationName: null,
      organizationKind: "association",
      municipalityCode: "850",
      participants: [{ name: "Kerttu Kuvitteellinen", diet: null }],
      email: "kerttu@example.fi",
      phone: null,
    });
  });

  it("writes an address in lower case without the spaces around it", () => {
    expect(read({ email: " Kerttu@Example.FI " })).toMatchObject({ email: "kerttu@example.fi" });
  });

  it("takes a diet only with consent", () => {
    const diet = { name: "Kerttu Kuvitteellinen", diet: "gluteeniton" };
    expect(read({ participants: [diet] })).toEqual([["participants.0.dietConsent", "consent-missing"]]);
    expect(read({ participants: [{ ...diet, dietConsent: "on" }] })).toMatchObject({
      participants: [{ diet: "gluteeniton" }],
    });
  });

  it.each([
    ["a municipality of another event", { municipalityCode: "179" }, "municipalityCode", "required"],
    ["no address", { email: undefined }, "email", "required"],
    ["an address without a domain", { email: "kerttu@" }, "email", "email-invalid"],
    ["a name of 81 letters", { participants: [{ name: "ä".repeat(81) }] }, "participants.0.name", "too-long"],
    ["a null byte", { organizationName: "ry\u0000" }, "organizationName", "bad-characters"],
    ["half of a surrogate pair", { organizationName: "ry \ud83d" }, "organizationName", "bad-characters"],
    ["text turned around", { organizationName: "ry \u202etxt" }, "organizationName", "bad-characters"],
    [
      "a line break in a name",
      { participants: [{ name: "A\r\nBcc: x" }] },
      "participants.0.name",
      "bad-characters",
    ],
    ["a name nobody can see", { participants: [{ name: "\u200b" }] }, "participants.0.name", "required"],
    [
      "a link for a name",
      { participants: [{ name: "Voitit https://x" }] },
      "participants.0.name",
      "no-links",
    ],
    ["a phone number in words", { phone: "soita vaan" }, "phone", "phone-invalid"],
    ["nobody", { participants: [] }, "participants", "required"],
  ])("refuses %s", (_, typed, field, message) => {
    expect(read(typed)).toEqual([[field, message]]);
  });
});

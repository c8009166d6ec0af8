import { newId } from "db/id";
import { filled } from "test/support/negotiation";
import { describe, expect, it } from "vitest";
import { registrationForm } from "./form.server";
import type { FormShape } from "./form-shape";

const [THEME, OTHER_THEME] = [newId(), newId()];

const SHAPE: FormShape = {
  municipalityCodes: ["172", "435", "850"],
  takesResidents: false,
  attends: ["on-site"],
  themeIds: [THEME, OTHER_THEME],
  questions: [],
};

function read(typed: object, shape: Partial<FormShape> = {}) {
  const result = registrationForm({ ...SHAPE, ...shape }).safeParse({
    organizationName: "Kylän malliyhdistys ry",
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
    expect(read({})).toEqual(filled());
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

  it("takes access needs only with their own consent", () => {
    const need = { name: "Kerttu Kuvitteellinen", accessNeed: "induktiosilmukka", dietConsent: "on" };
    expect(read({ participants: [need] })).toEqual([["participants.0.accessConsent", "consent-missing"]]);
  });

  it("tells that a consent is missing together with all other faults", () => {
    const faults = read({ participants: [{ name: "", diet: "gluteeniton" }], email: "kerttu@" });
    expect(faults).toEqual([
      ["participants.0.name", "required"],
      ["participants.0.dietConsent", "consent-missing"],
      ["email", "email-invalid"],
    ]);
  });

  it("takes nobody without an organisation but residents", () => {
    expect(read({ organizationName: "" })).toEqual([["organizationName", "required"]]);
    const resident = { organizationName: "", organizationKind: "resident" };
    expect(read(resident, { takesResidents: true })).toMatchObject({ organizationName: null });
    expect(read({ organizationName: "" }, { takesResidents: true })).toEqual([
      ["organizationName", "required"],
    ]);
  });

  it("takes two wishes for a theme, and the same one once", () => {
    const wishing = (first: string, second: string) => ({
      participants: [{ name: "Kerttu Kuvitteellinen", firstThemeId: first, secondThemeId: second }],
    });
    expect(read(wishing(OTHER_THEME, THEME))).toMatchObject({
      participants: [{ themeIds: [OTHER_THEME, THEME] }],
    });
    expect(read(wishing(THEME, THEME))).toMatchObject({ participants: [{ themeIds: [THEME] }] });
  });

  it("knows residents and remote attendance only where the event does", () => {
    const resident = { organizationKind: "resident" };
    expect(read(resident)).toEqual([["organizationKind", "required"]]);
    expect(read(resident, { takesResidents: true })).toMatchObject(resident);
    const remote = { participants: [{ name: "Kerttu Kuvitteellinen", attends: "remote" }] };
    expect(read(remote)).toMatchObject({ participants: [{ attends: "on-site" }] });
    expect(read(remote, { attends: ["on-site", "remote"] })).toMatchObject(remote);
  });

  it("keeps a view on a theme with its own consent, and forgets one left empty", () => {
    const views = [
      { themeId: THEME, text: "Kylätalo auki", mayShow: "on" },
      { themeId: OTHER_THEME, text: " " },
    ];
    expect(read({ views })).toMatchObject({
      views: [{ themeId: THEME, text: "Kylätalo auki", mayShow: true }],
    });
  });

  it("takes one view on each theme", () => {
    const twice = [1, 2].map((n) => ({ themeId: THEME, text: `Ajatus ${n}` }));
    expect(read({ views: twice })).toEqual([["views", "unknown"]]);
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

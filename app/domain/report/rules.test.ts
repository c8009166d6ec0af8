import { expect, test } from "vitest";
import { changesSince, collect, countParticipants, missingHeadings, sameTexts } from "./rules";
import type { CountedRegistration, ReportTexts, ReportTheme } from "./types";

const JOUTSA = { code: "172", name: "Joutsa" };
const LUHANKA = { code: "435", name: "Luhanka" };

const TEXTS: ReportTexts = {
  title: "Kooste",
  summary: "",
  headings: { goals: "Tavoite", measures: " \n", cooperation: "", followUp: "Keväällä" },
  findings: { t1: "Havainto" },
};

function registration(
  organizationKind: CountedRegistration["organizationKind"],
  participants: number,
  municipality = JOUTSA,
  organizationId: string | null = null,
): CountedRegistration {
  return { organizationKind, participants, municipality, organizationId };
}

test("participants are counted by category, kind and municipality, the most first", () => {
  const registrations = [
    registration("association", 2, LUHANKA, "a"),
    registration("parish", 1, JOUTSA, "b"),
    registration("association", 1, LUHANKA, "a"),
    registration("municipality", 1, JOUTSA, "c"),
    registration("county", 2),
  ];
  expect(countParticipants(registrations, "attendance")).toEqual({
    counted: "attendance",
    total: 7,
    organizations: 3,
    byCategory: { municipality: 1, ngo: 4, county: 2, resident: 0 },
    byKind: [
      { kind: "association", count: 3 },
      { kind: "parish", count: 1 },
      { kind: "municipality", count: 1 },
      { kind: "county", count: 2 },
    ],
    byMunicipality: [
      { ...JOUTSA, count: 4 },
      { ...LUHANKA, count: 3 },
    ],
  });
});

test("nobody is nobody", () => {
  expect(countParticipants([], "registrations")).toMatchObject({
    total: 0,
    byKind: [],
    byCategory: { ngo: 0 },
  });
});

test("a heading of nothing but spaces is missing", () => {
  expect(missingHeadings(TEXTS)).toEqual(["measures", "cooperation"]);
});

test("texts are the same when every word of them is, and a theme without findings says nothing", () => {
  expect(sameTexts(TEXTS, { ...TEXTS, findings: { t1: "Havainto", t2: "" } })).toBe(true);
  expect(sameTexts(TEXTS, { ...TEXTS, findings: {} })).toBe(false);
  expect(sameTexts(TEXTS, { ...TEXTS, headings: { ...TEXTS.headings, goals: "Toinen" } })).toBe(false);
});

test("what has come and gone since collecting is told apart", () => {
  const facts = {
    title: "",
    year: null,
    startsOn: null,
    startsAt: null,
    place: null,
    hosts: [],
    municipalities: [],
  };
  const theme = (...ids: string[]): ReportTheme => ({
    ...{ id: "t1", position: 1, name: "Mieli", prompt: "Mikä auttaa?", putAside: 0 },
    ideas: ids.map((id) => ({ id, text: id })),
  });
  const collected = (ideas: string[], people: number) =>
    collect({
      facts,
      themes: [theme(...ideas)],
      registrations: [registration("ngo", people)],
      counted: "registrations",
    });
  const before = collected(["a", "b"], 2);
  const after = collected(["b", "c", "d"], 1);
  expect(changesSince(before, after)).toEqual({ ideasAdded: 2, ideasGone: 1, participantsBy: -1 });
  expect(changesSince(before, before)).toEqual({ ideasAdded: 0, ideasGone: 0, participantsBy: 0 });
});

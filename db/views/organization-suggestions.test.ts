import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { JOUTSA, TOIVAKKA } from "test/support/event";
import { martatOfJoutsa } from "test/support/organization";
import { beforeEach, expect, test } from "vitest";
import { addOrganization } from "~/domain/organization/add-organization.server";
import { organizationOf } from "~/domain/organization/name.server";
import { listSuggestedNames, listSuggestions } from "./organization-suggestions";

const NOW = new Date("2024-10-01T09:00:00.000Z");
let db: Knex;

beforeEach(async () => {
  db = await freshDatabase();
  const aino = { email: "aino@example.fi", personName: "Aino Salainen" };
  await addOrganization(db, martatOfJoutsa({ addresses: [aino] }), NOW);
  await addOrganization(db, martatOfJoutsa({ name: "Martat-kerho", municipalityCode: TOIVAKKA }), NOW);
  await addOrganization(
    db,
    martatOfJoutsa({ name: "Café 100%", municipalityCode: null, kind: "other" }),
    NOW,
  );
  const typed = { organizationName: "Marttila", organizationKind: "ngo", municipalityCode: JOUTSA } as const;
  await organizationOf(db, typed, NOW);
});

const namesLike = async (typed: string) => (await listSuggestions(db, typed, 8)).map(({ name }) => name);

test.each([
  ["mar", ["Martat-kerho", "Joutsan Martat ry"]],
  ["MARTAT k", ["Martat-kerho"]],
  ["joutsan m", ["Joutsan Martat ry"]],
  ["cafe", ["Café 100%"]],
  ["artat", []],
  ["m", []],
  ["%%", []],
  ["__", []],
  ["\0\0", []],
  ["", []],
])("%j suggests what begins like it", async (typed, names) => {
  expect(await namesLike(typed)).toEqual(names);
});

test("what the public has typed is suggested to nobody, and no person is found by it", async () => {
  expect(await namesLike("marttila")).toEqual([]);
  expect(await namesLike("salainen")).toEqual([]);
  expect(await namesLike("aino@example.fi")).toEqual([]);
});

test("a suggestion tells the kind and the home, and no more", async () => {
  expect(await listSuggestions(db, "café", 8)).toEqual([
    { name: "Café 100%", kind: "other", municipalityCode: null },
  ]);
  expect(await listSuggestions(db, "mar", 1)).toHaveLength(1);
});

test("names to choose from are those of the municipalities", async () => {
  expect(await listSuggestedNames(db, [JOUTSA], 50)).toEqual(["Joutsan Martat ry"]);
  expect(await listSuggestedNames(db, [JOUTSA, TOIVAKKA], 1)).toEqual(["Joutsan Martat ry"]);
});

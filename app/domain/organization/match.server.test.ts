import { insertOrganizer } from "db/organizers";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { JOUTSA } from "test/support/event";
import { martatOfJoutsa } from "test/support/organization";
import { beforeEach, describe, expect, test } from "vitest";
import { addOrganization } from "./add-organization.server";
import { matchOrganizations } from "./match.server";
import { merge } from "./merge.server";
import type { OrganizationDraft } from "./types";

const NOW = new Date("2024-10-01T09:00:00.000Z");
const AINO = { id: "aino", name: "Aino Mallila", email: "aino@example.fi", title: null, phone: null };
const martat = { email: "martat@example.fi", personName: null };
let db: Knex;
let id: string;

beforeEach(async () => {
  db = await freshDatabase();
  id = await added({ businessId: "0737546-2", addresses: [martat] });
});

async function added(changes: Partial<OrganizationDraft>): Promise<string> {
  const outcome = await addOrganization(db, martatOfJoutsa(changes), NOW);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.id;
}

type Row = { name?: string; businessId?: string; email?: string };

const matchOf = async (row: Row, scope: "all" | string[] = "all") => {
  const [match] = await matchOrganizations(db, scope, [
    { name: null, businessId: null, email: null, ...row },
  ]);
  return match;
};
const martatAs = (kind: string) => ({ kind, id, name: "Joutsan Martat ry", municipalityCode: JOUTSA });

describe("a row tells of a known organisation", () => {
  test.each([
    ["by its number", { name: "Aivan muu", businessId: "737546-2" }],
    ["by its name", { name: "JOUTSAN MARTAT R.Y.", email: "vieras@example.fi" }],
    ["by its address alone", { email: "Martat@Example.fi" }],
    [
      "by its address, when the name is nearly the same",
      { name: "Joutsan Matrat", email: "martat@example.fi" },
    ],
  ])("%s", async (_how, row) => {
    expect(await matchOf(row)).toEqual(martatAs("known"));
  });

  test("by a name that was merged into another", async () => {
    await insertOrganizer(db, AINO, NOW);
    const mergedId = await added({ name: "Marttakerho" });
    await merge(db, "all", { keptId: id, mergedId }, AINO.id, NOW);
    expect(await matchOf({ name: "Marttakerho" })).toEqual(martatAs("known"));
  });
});

test("of organisations that somebody does not see, a row hears only that its name or number is taken", async () => {
  expect(await matchOf({ name: "Joutsan Martat ry" }, ["850"])).toEqual({ kind: "new", taken: "name" });
  expect(await matchOf({ name: "Muu", businessId: "0737546-2" }, ["850"])).toMatchObject({
    taken: "businessId",
  });
  expect(await matchOf({ name: "Joutsan Matrat", email: "martat@example.fi" }, ["850"])).toEqual({
    kind: "new",
  });
  expect(await matchOf({ name: "Joutsan Martat ry" }, [JOUTSA])).toEqual(martatAs("known"));
});

describe("a person must say", () => {
  test.each([
    ["when the name is nearly the same", { name: "Joutsan Matrat" }],
    ["when only its form is left out", { name: "Joutsan Martat" }],
    ["when another body has the same address", { name: "Joutsan Partio", email: "martat@example.fi" }],
  ])("%s", async (_when, row) => {
    expect(await matchOf(row)).toEqual(martatAs("doubtful"));
  });

  test("when two have the address and no name is told", async () => {
    await added({ name: "Joutsan Partio", addresses: [martat] });
    expect(await matchOf({ email: "martat@example.fi" })).toMatchObject({ kind: "doubtful" });
  });
});

test("others are new", async () => {
  expect(await matchOf({ name: "Toivakan Martat ry", email: "uusi@example.fi" })).toEqual({ kind: "new" });
  expect(await matchOf({ businessId: "1572860-0" })).toEqual({ kind: "new" });
  expect(await matchOf({ businessId: "0737546-3" })).toEqual({ kind: "new" });
});

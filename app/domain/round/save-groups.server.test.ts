import { listMunicipalityGroups } from "db/municipality-groups";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { openNegotiation } from "test/support/negotiation";
import { beforeEach, expect, test } from "vitest";
import { groupsForm } from "./groups-form.server";
import { saveGroups } from "./save-groups.server";
import type { MunicipalityGroup } from "./types";

const [JOUTSA, LUHANKA, TOIVAKKA, JYVASKYLA] = ["172", "435", "850", "179"] as const;
const Form = groupsForm([JOUTSA, LUHANKA, TOIVAKKA, JYVASKYLA]);
let db: Knex;
let event: { id: string; roundId: string };
let first: MunicipalityGroup;

beforeEach(async () => {
  db = await freshDatabase();
  const { id, roundId } = await openNegotiation(db);
  event = { id, roundId: roundId ?? expect.fail("no round") };
  [first = expect.fail("no group")] = await listMunicipalityGroups(db, event.roundId);
});

const groupOfEvent = async () => (await db("events").where({ id: event.id }).first("group_id")).group_id;

test("a group that is renamed stays the group of its events", async () => {
  await saveGroups(db, event.roundId, [
    { id: first.id, name: "Etelä", codes: [JOUTSA, TOIVAKKA] },
    { id: null, name: "Jyväskylä", codes: [JYVASKYLA] },
    { id: null, name: "Pohjoinen", codes: [] },
  ]);
  expect(await listMunicipalityGroups(db, event.roundId)).toMatchObject([
    { id: first.id, name: "Etelä", codes: [JOUTSA, TOIVAKKA] },
    { name: "Jyväskylä", codes: [JYVASKYLA] },
    { name: "Pohjoinen", codes: [] },
  ]);
  expect(await groupOfEvent()).toBe(first.id);
});

test("a municipality moves from a group to another", async () => {
  const moved = { id: null, name: "Muut", codes: [TOIVAKKA] };
  await saveGroups(db, event.roundId, [{ ...first, codes: [JOUTSA] }, moved]);
  const groups = await listMunicipalityGroups(db, event.roundId);
  expect(groups.map(({ codes }) => codes)).toEqual([[JOUTSA], [TOIVAKKA]]);
});

test("the events of a group that is left out have no group", async () => {
  await saveGroups(db, event.roundId, []);
  expect(await listMunicipalityGroups(db, event.roundId)).toEqual([]);
  expect(await groupOfEvent()).toBeNull();
});

test("an id that is not a group of the round makes a new group", async () => {
  await saveGroups(db, event.roundId, [{ id: "foreign", name: "Uusi", codes: [] }]);
  expect((await listMunicipalityGroups(db, event.roundId)).map(({ id }) => id)).not.toContain("foreign");
});

test("the form puts a municipality in the group that it points to", () => {
  const groups = [{ id: "a", name: "Etelä" }, {}, { name: "Jyväskylä" }];
  expect(Form.parse({ groups, members: { [LUHANKA]: "0", [JYVASKYLA]: "2" } })).toEqual([
    { id: "a", name: "Etelä", codes: [LUHANKA] },
    { id: null, name: "Jyväskylä", codes: [JYVASKYLA] },
  ]);
});

test.each([
  ["a group with municipalities has no name", [{}], "0", ["groups", 0, "name"], "name-missing"],
  ["two have one name", [{ name: "Etelä" }, { name: "Etelä" }], "0", ["groups", 1, "name"], "name-twice"],
  ["there is no such group", [{ name: "Etelä" }], "1", ["members", JOUTSA], "unknown"],
])("the form is refused when %s", (_, groups, place, path, message) => {
  const read = Form.safeParse({ groups, members: { [JOUTSA]: place } });
  expect(read.error?.issues).toMatchObject([{ path, message }]);
});

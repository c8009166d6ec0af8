import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { JOUTSA, TOIVAKKA } from "test/support/event";
import { LUHANKA, martatOfJoutsa } from "test/support/organization";
import { beforeEach, expect, test } from "vitest";
import { addOrganization } from "~/domain/organization/add-organization.server";
import { organizationOf } from "~/domain/organization/name.server";
import { refuseInvitations } from "~/domain/organization/refuse-invitations.server";
import { REGISTER_PAGE_SIZE } from "~/domain/organization/rules";
import type { OrganizationDraft, RegisterQuery } from "~/domain/organization/types";
import {
  countRegister,
  findOrganization,
  listEditable,
  listEditableNames,
  listRegisterForExport,
  listRegisterPage,
} from "./organizations";

const NOW = new Date("2024-10-01T09:00:00.000Z");
const ALL: RegisterQuery = { search: null, municipalityCode: null, kind: null, only: null, sort: "name" };
const aino = { email: "aino_1@example.fi", personName: "Aino Äijä" };
let db: Knex;
let martat: string;
let partio: string;
let seura: string;

beforeEach(async () => {
  db = await freshDatabase();
  martat = await added({ phone: "050 123" });
  partio = await added({ name: "Älyn Partio", municipalityCode: TOIVAKKA, addresses: [aino], kind: "ngo" });
  seura = await added({ name: "100 % Seura", municipalityCode: LUHANKA, municipalityCodes: [TOIVAKKA] });
});

async function added(changes: Partial<OrganizationDraft>): Promise<string> {
  const outcome = await addOrganization(db, martatOfJoutsa(changes), NOW);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.id;
}

const idsOf = async (query: Partial<RegisterQuery>, scope: "all" | string[] = "all") =>
  (await listRegisterPage(db, scope, { ...ALL, ...query }, 1)).map(({ id }) => id);

test.each([
  ["ÄLYN", ["partio"]],
  ["  aino   äijä ", ["partio"]],
  ["aino_1@", ["partio"]],
  ["aino 100", []],
  ["%", ["seura"]],
  ["o_1", ["partio"]],
  ["o_2", []],
  ["\\", []],
  ["050", ["martat"]],
  ["joutsan ry", ["martat"]],
])("a search for %j finds what holds each of its words", async (search, names) => {
  const ids: Record<string, string> = { martat, partio, seura };
  expect(await idsOf({ search })).toEqual(names.map((name) => ids[name]));
});

test("the register is narrowed by municipality, kind, refusals and what is unconfirmed", async () => {
  await refuseInvitations(db, "all", martat, true, NOW);
  const named = { organizationName: "Uusi", organizationKind: "other", municipalityCode: JOUTSA } as const;
  const typed = await organizationOf(db, named, NOW);
  expect(await idsOf({ municipalityCode: TOIVAKKA })).toEqual([seura, partio]);
  expect(await idsOf({ kind: "ngo" })).toEqual([partio]);
  expect(await idsOf({ only: "no-invitations" })).toEqual([martat]);
  expect(await idsOf({ only: "unconfirmed" })).toEqual([typed]);
  expect(await idsOf({ kind: "ngo", municipalityCode: JOUTSA })).toEqual([]);
});

test("it is in the order asked for", async () => {
  expect(await idsOf({})).toEqual([seura, martat, partio]);
  expect(await idsOf({ sort: "municipality" })).toEqual([martat, seura, partio]);
  expect(await idsOf({ sort: "kind" })).toEqual([seura, martat, partio]);
  await db("organizations").where({ id: partio }).update({ updated_at: "2024-11-01T00:00:00.000Z" });
  expect((await idsOf({ sort: "latest" }))[0]).toBe(partio);
});

test("a contact sees those that work in the own municipality and edits those at home there", async () => {
  expect(await idsOf({}, [TOIVAKKA])).toEqual([seura, partio]);
  expect(await countRegister(db, [TOIVAKKA], ALL)).toBe(2);
  expect(await idsOf({ municipalityCode: JOUTSA }, [TOIVAKKA])).toEqual([]);
  expect(await findOrganization(db, martat, [TOIVAKKA])).toBeNull();
  expect(await findOrganization(db, seura, [TOIVAKKA])).toMatchObject({ municipalityCodes: [TOIVAKKA] });
  expect(await listEditableNames(db, [TOIVAKKA])).toEqual([{ id: partio, name: "Älyn Partio" }]);
  expect(await listEditable(db, [martat, partio, seura], [TOIVAKKA])).toMatchObject([{ id: partio }]);
  expect(await listRegisterForExport(db, [TOIVAKKA], ALL)).toMatchObject([{ id: partio }]);
  expect(await idsOf({}, [])).toEqual([]);
});

test("a page holds so many, and an export all of them", async () => {
  const rows = Array.from({ length: REGISTER_PAGE_SIZE }, (_, index) => ({
    ...{ id: `id-${index}`, name: `Seura ${index}`, name_key: `seura ${index}`, kind: "other" },
    created_at: NOW.toISOString(),
  }));
  await db("organizations").insert(rows);
  expect(await listRegisterPage(db, "all", ALL, 1)).toHaveLength(REGISTER_PAGE_SIZE);
  expect(await listRegisterPage(db, "all", ALL, 2)).toHaveLength(3);
  expect(await countRegister(db, "all", ALL)).toBe(REGISTER_PAGE_SIZE + 3);
  expect(await listRegisterForExport(db, "all", ALL)).toHaveLength(REGISTER_PAGE_SIZE + 3);
});

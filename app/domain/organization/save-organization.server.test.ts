import { findOrganization } from "db/views/organizations";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { JOUTSA, TOIVAKKA } from "test/support/event";
import { LUHANKA, martatOfJoutsa } from "test/support/organization";
import { beforeEach, expect, test } from "vitest";
import { addOrganization } from "./add-organization.server";
import { organizationOf } from "./name.server";
import { refuseInvitations } from "./refuse-invitations.server";
import { saveOrganization } from "./save-organization.server";
import type { OrganizationDraft } from "./types";

const NOW = new Date("2024-10-01T09:00:00.000Z");
const LATER = new Date("2024-10-02T09:00:00.000Z");
let db: Knex;

beforeEach(async () => {
  db = await freshDatabase();
});

async function added(changes: Partial<OrganizationDraft> = {}): Promise<string> {
  const outcome = await addOrganization(db, martatOfJoutsa(changes), NOW);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.id;
}

const save = (id: string, version: number, changes: Partial<OrganizationDraft> = {}, scope = ["172"]) =>
  saveOrganization(db, scope, { id, version }, martatOfJoutsa(changes), LATER);

test("all that is written is kept, and the office's own entry is confirmed", async () => {
  const told = {
    businessId: "0737546-2",
    municipalityCodes: [TOIVAKKA, LUHANKA].sort(),
    addresses: [
      { email: "martat@example.fi", personName: "Maija Mallikas" },
      { email: "toiset@example.fi", personName: null },
    ],
    ...({ language: "sv", phone: "050 000 1111", postalAddress: "Koulutie 1\n19650 Joutsa" } as const),
  };
  const id = await added(told);
  expect(await findOrganization(db, id, "all")).toEqual({
    ...martatOfJoutsa(told),
    ...{ id, version: 1, createdAt: NOW.toISOString(), updatedAt: null, confirmedAt: NOW.toISOString() },
    ...{ noInvitationsAt: null, mergedInto: null },
  });
  const less = { name: "Martat, Joutsa", addresses: [], municipalityCodes: [] };
  expect(await save(id, 1, less)).toEqual({ ok: true });
  expect(await findOrganization(db, id, "all")).toMatchObject({
    ...martatOfJoutsa(less),
    ...{ version: 2, updatedAt: LATER.toISOString(), confirmedAt: NOW.toISOString() },
  });
});

test("what a registration named is confirmed by saving it", async () => {
  const named = {
    organizationName: "Joutsan Martat",
    organizationKind: "ngo",
    municipalityCode: JOUTSA,
  } as const;
  const id = (await organizationOf(db, named, NOW)) ?? "";
  expect(await findOrganization(db, id, "all")).toMatchObject({ confirmedAt: null, kind: "ngo" });
  expect(await save(id, 1)).toEqual({ ok: true });
  expect(await findOrganization(db, id, "all")).toMatchObject({ confirmedAt: LATER.toISOString() });
});

test("a name or a business id belongs to one organisation", async () => {
  const first = await added({ businessId: "0737546-2" });
  const second = await added({ name: "Joutsan Partio" });
  const named = { ok: false, reason: "name-taken", otherId: first };
  expect(await addOrganization(db, martatOfJoutsa({ name: "JOUTSAN MARTAT R.Y." }), NOW)).toEqual(named);
  expect(await save(second, 1, { name: "Joutsan  martat ry" })).toEqual(named);
  const numbered = { name: "Joutsan Partio", businessId: "0737546-2" };
  expect(await save(second, 1, numbered)).toEqual({ ok: false, reason: "business-id-taken", otherId: first });
  expect(await save(first, 1, { businessId: "0737546-2", phone: "050 123" })).toEqual({ ok: true });
});

test("who saves over what somebody else has saved meanwhile is told", async () => {
  const id = await added();
  expect(await save(id, 1, { phone: "050 1" })).toEqual({ ok: true });
  expect(await save(id, 1, { phone: "050 2" })).toEqual({ ok: false, reason: "changed-meanwhile" });
  expect(await findOrganization(db, id, "all")).toMatchObject({ phone: "050 1" });
});

test("outside the home municipality nothing is saved or refused", async () => {
  const id = await added({ municipalityCodes: [TOIVAKKA] });
  expect(await save(id, 1, {}, [TOIVAKKA])).toEqual({ ok: false, reason: "not-found" });
  expect(await refuseInvitations(db, [TOIVAKKA], id, true, NOW)).toBe(false);
  expect(await findOrganization(db, id, "all")).toMatchObject({ version: 1, noInvitationsAt: null });
});

test("a refusal of invitations keeps its first day, and can be taken back", async () => {
  const id = await added();
  const since = async () => (await findOrganization(db, id, "all"))?.noInvitationsAt;
  await refuseInvitations(db, "all", id, true, NOW);
  await refuseInvitations(db, "all", id, true, LATER);
  expect(await since()).toBe(NOW.toISOString());
  expect(await refuseInvitations(db, [JOUTSA], id, false, LATER)).toBe(true);
  expect(await since()).toBeNull();
});

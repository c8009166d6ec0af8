import { countMerges, listMerges } from "db/organization-merges";
import { insertOrganizer } from "db/organizers";
import { listOrganizationHistory } from "db/views/organization-history";
import { findOrganization } from "db/views/organizations";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { plantDeeds } from "test/support/deeds";
import { JOUTSA, TOIVAKKA } from "test/support/event";
import { LUHANKA, martatOfJoutsa } from "test/support/organization";
import { beforeEach, expect, test } from "vitest";
import { addOrganization } from "./add-organization.server";
import { merge } from "./merge.server";
import { organizationOf } from "./name.server";
import { refuseInvitations } from "./refuse-invitations.server";
import { saveOrganization } from "./save-organization.server";
import type { OrganizationDraft } from "./types";

const NOW = new Date("2024-10-01T09:00:00.000Z");
const AINO = { id: "aino", name: "Aino Mallila", email: "aino@example.fi", title: null, phone: null };
let db: Knex;
let keptId: string;
let mergedId: string;

beforeEach(async () => {
  db = await freshDatabase();
  await insertOrganizer(db, AINO, NOW);
  keptId = await added({ addresses: [{ email: "martat@example.fi", personName: null }] });
  mergedId = await added({
    name: "Joutsan Matrat",
    municipalityCode: LUHANKA,
    municipalityCodes: [TOIVAKKA, JOUTSA],
    businessId: "0737546-2",
    phone: "050 000 1111",
    addresses: [
      { email: "Martat@example.fi", personName: "Maija" },
      { email: "uusi@example.fi", personName: null },
    ],
  });
});

async function added(changes: Partial<OrganizationDraft>): Promise<string> {
  const outcome = await addOrganization(db, martatOfJoutsa(changes), NOW);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.id;
}

const mergeBoth = (scope: "all" | string[] = "all") => merge(db, scope, { keptId, mergedId }, AINO.id, NOW);
const named = (organizationName: string) =>
  organizationOf(db, { organizationName, organizationKind: "ngo", municipalityCode: JOUTSA }, NOW);

test("the kept one gets what it lacked, and the other is only a name of it", async () => {
  expect(await mergeBoth()).toEqual({ ok: true });
  expect(await findOrganization(db, keptId, "all")).toMatchObject({
    ...{ name: "Joutsan Martat ry", businessId: "0737546-2", phone: "050 000 1111", version: 2 },
    ...{ municipalityCode: JOUTSA, municipalityCodes: [LUHANKA, TOIVAKKA] },
    addresses: [
      { email: "martat@example.fi", personName: null },
      { email: "uusi@example.fi", personName: null },
    ],
  });
  expect(await findOrganization(db, mergedId, "all")).toBeNull();
  expect(await named("joutsan matrat")).toBe(keptId);
  expect(await listMerges(db, keptId, "all")).toMatchObject([
    { name: "Joutsan Matrat", organizer: "Aino Mallila" },
  ]);
});

test("the names of those merged in from elsewhere are not told to a contact, only how many there are", async () => {
  await mergeBoth();
  expect(await listMerges(db, keptId, [JOUTSA])).toEqual([]);
  expect(await listMerges(db, keptId, [LUHANKA])).toHaveLength(1);
  expect(await countMerges(db, keptId)).toBe(1);
});

test("what the merged one has done is the kept one's history", async () => {
  await plantDeeds(db, mergedId, JOUTSA, AINO.id, NOW);
  await mergeBoth();
  const deeds = await listOrganizationHistory(db, keptId, "all");
  expect(deeds.map(({ what }) => what).sort()).toEqual(["declined", "invited", "registered"]);
  expect(await listOrganizationHistory(db, mergedId, "all")).toEqual([]);
  expect(await listOrganizationHistory(db, keptId, [TOIVAKKA])).toEqual([]);
});

test("a refusal of invitations of either stays", async () => {
  await refuseInvitations(db, "all", mergedId, true, NOW);
  await mergeBoth();
  expect(await findOrganization(db, keptId, "all")).toMatchObject({ noInvitationsAt: NOW.toISOString() });
});

test("names lead to the last one that was kept, and all merges stand in its history", async () => {
  const third = await added({ name: "Joutsan marttayhdistys" });
  await mergeBoth();
  expect(await merge(db, "all", { keptId: third, mergedId: keptId }, AINO.id, NOW)).toEqual({ ok: true });
  expect(await named("Joutsan Matrat")).toBe(third);
  expect(await named("Joutsan Martat ry")).toBe(third);
  expect(await listMerges(db, third, "all")).toHaveLength(2);
});

test("the kept one may take the other's name, which leaves its own as the other name", async () => {
  await mergeBoth();
  const draft = martatOfJoutsa({ name: "Joutsan Matrat" });
  expect(await saveOrganization(db, "all", { id: keptId, version: 2 }, draft, NOW)).toEqual({ ok: true });
  expect(await findOrganization(db, keptId, "all")).toMatchObject({ name: "Joutsan Matrat" });
  expect(await named("Joutsan Martat ry")).toBe(keptId);
});

test("nothing is merged twice, into itself or from outside the home municipality", async () => {
  const refused = { ok: false, reason: "not-found" };
  expect(await mergeBoth([JOUTSA, TOIVAKKA])).toEqual(refused);
  expect(await merge(db, "all", { keptId, mergedId: keptId }, AINO.id, NOW)).toEqual(refused);
  expect(await mergeBoth()).toEqual({ ok: true });
  expect(await mergeBoth()).toEqual(refused);
  expect(await db("organization_merges").pluck("kept_id")).toEqual([keptId]);
});

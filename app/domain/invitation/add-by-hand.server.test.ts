import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { JOUTSA, TOIVAKKA } from "test/support/event";
import { invitedAs, invitee } from "test/support/inviting";
import { openNegotiation, SITE } from "test/support/negotiation";
import { martatOfJoutsa } from "test/support/organization";
import { beforeEach, expect, it } from "vitest";
import type { EventDetails } from "~/domain/event/types";
import { addOrganization } from "~/domain/organization/add-organization.server";
import { addByHand } from "./add-by-hand.server";
import { refuseInvitations } from "./refuse.server";

const NOW = new Date("2024-09-02T09:00:00Z");
const MARTAT = {
  ...invitee({ organizationName: "Joutsan Martat ry", municipalityCode: TOIVAKKA }),
  language: "fi" as const,
};

let db: Knex;
let event: EventDetails;

beforeEach(async () => {
  db = await freshDatabase();
  event = await openNegotiation(db);
});

const register = async (municipalityCodes: string[]) => {
  const added = await addOrganization(db, martatOfJoutsa({ municipalityCodes }), NOW);
  return added.ok ? added.id : expect.fail(added.reason);
};
const add = (scope: "all" | string[]) =>
  addByHand(db, SITE, event.id, MARTAT, { organizerId: event.contacts[0]?.contact.id ?? "", scope }, NOW);
const invited = () => invitedAs(db, event, "kyla@example.fi");

it("keeps the name of another municipality's organisation as text, and a refusal leaves that one as it is", async () => {
  const id = await register([]);
  expect(await add([TOIVAKKA])).toBe(true);
  expect(await invited()).toMatchObject({ organizationId: null, organizationName: "Joutsan Martat ry" });
  await refuseInvitations(db, SITE, await invited(), NOW);
  expect((await invited()).refused).toBe(true);
  expect(await db("organizations").where({ id }).first()).toMatchObject({
    municipality_code: JOUTSA,
    no_invitations_at: null,
  });
  expect(await db("organization_addresses").where({ organization_id: id })).toEqual([]);
});

it("links an organisation that works in the contact's municipality, and any for the organiser", async () => {
  const id = await register([TOIVAKKA]);
  await add([TOIVAKKA]);
  expect(await invited()).toMatchObject({ organizationId: id });
  await db("invitations").delete();
  await db("organization_municipalities").delete();
  await add("all");
  expect(await invited()).toMatchObject({ organizationId: id });
});

it("enters a new organisation in the register", async () => {
  await add([TOIVAKKA]);
  const { organizationId } = await invited();
  expect(await db("organizations").pluck("id")).toEqual([organizationId]);
});

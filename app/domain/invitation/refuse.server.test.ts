import { inTransaction } from "db/transaction";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { invite, invitedAs, invitee } from "test/support/inviting";
import { openNegotiation, SITE } from "test/support/negotiation";
import { beforeEach, expect, it } from "vitest";
import type { EventDetails } from "~/domain/event/types";
import { organizationOf } from "~/domain/organization/name.server";
import { addFromRegister } from "./add-from-register.server";
import { allowInvitations, refuseInvitations } from "./refuse.server";

const NOW = new Date("2024-09-02T09:00:00Z");
const NOTED = "2024-01-15T09:00:00.000Z";
const NAMED = { organizationName: "Kylän malliyhdistys ry", organizationKind: "association" } as const;

let db: Knex;
let event: EventDetails;
let organizationId: string | null;

beforeEach(async () => {
  db = await freshDatabase();
  event = await openNegotiation(db);
  organizationId = await inTransaction(db, (trx) =>
    organizationOf(trx, { ...NAMED, municipalityCode: "850" }, NOW),
  );
});

const fromRegister = () => {
  const choice = { municipalityCodes: ["850"], kinds: ["association" as const] };
  return addFromRegister(db, SITE, event.id, choice, event.contacts[0]?.contact.id ?? "", NOW);
};
const refuse = async (email: string) => refuseInvitations(db, SITE, await invitedAs(db, event, email), NOW);
const allow = async (email: string, proof: string | null) =>
  allowInvitations(db, SITE, await invitedAs(db, event, email), proof ?? "");
const organization = () => db("organizations").where({ id: organizationId }).first();
const isRefused = async (email: string) => (await invitedAs(db, event, email)).refused;

it("an organisation that wants no invitations is left out and counted, until it takes that back", async () => {
  await invite(db, event, [invitee({ organizationId })], NOW);
  expect(await fromRegister()).toEqual({ added: 0, known: 1, refused: 0 });
  const proof = await refuse("kyla@example.fi");
  expect(await fromRegister()).toEqual({ added: 0, known: 0, refused: 1 });
  expect(await isRefused("kyla@example.fi")).toBe(true);
  await allow("kyla@example.fi", proof);
  expect(await isRefused("kyla@example.fi")).toBe(false);
});

it("an address without an organisation is kept as one that wants no invitations", async () => {
  const alone = invitee({ organizationName: null, personName: "Maija Mallikas", email: "maija@example.fi" });
  await invite(db, event, [alone], NOW);
  const proof = await refuse("maija@example.fi");
  expect(await isRefused("maija@example.fi")).toBe(true);
  await allow("maija@example.fi", proof);
  expect(await isRefused("maija@example.fi")).toBe(false);
});

it("what the office has noted stays, whatever a link is told to undo", async () => {
  await invite(db, event, [invitee({ organizationId })], NOW);
  const own = await refuse("kyla@example.fi");
  await db("organizations").where({ id: organizationId }).update({ no_invitations_at: NOTED });
  expect(await refuse("kyla@example.fi")).toBeNull();
  for (const proof of [own, null, NOTED]) await allow("kyla@example.fi", proof);
  expect(await organization()).toMatchObject({ no_invitations_at: NOTED });
});

it("the proof of one invitation undoes nothing of another", async () => {
  await invite(
    db,
    event,
    [invitee({ organizationId }), invitee({ organizationId, email: "b@example.fi" })],
    NOW,
  );
  await db("invitations").update({ organization_id: organizationId });
  const proof = await refuse("kyla@example.fi");
  await allow("b@example.fi", proof);
  expect(await isRefused("kyla@example.fi")).toBe(true);
});

it("a typed name refuses nothing for the organisation that has it: the address refuses for itself", async () => {
  await invite(db, event, [invitee({ email: "muu@example.fi" })], NOW);
  await refuse("muu@example.fi");
  expect(await isRefused("muu@example.fi")).toBe(true);
  expect(await organization()).toMatchObject({ no_invitations_at: null });
  expect(await db("organization_addresses").where({ organization_id: organizationId })).toEqual([]);
});

it("an organisation that refuses is given no address by it", async () => {
  await invite(db, event, [invitee({ organizationId })], NOW);
  await refuse("kyla@example.fi");
  expect(await db("organization_addresses")).toEqual([]);
});

it("the register gives those of the chosen municipalities and kinds, each once", async () => {
  await db("organizations").update({ phone: "050 000 0000" });
  expect(await fromRegister()).toEqual({ added: 1, known: 0, refused: 0 });
  expect(await fromRegister()).toEqual({ added: 0, known: 1, refused: 0 });
  const row = await db("invitations").where({ organization_id: organizationId }).first();
  expect(row).toMatchObject({ phone: "050 000 0000", email: null, municipality_code: "850" });
});

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
const isRefused = async (email: string) => (await invitedAs(db, event, email)).refused;

it("an organisation that wants no invitations is left out and counted, until it takes that back", async () => {
  await invite(db, event, [invitee({ organizationId })], NOW);
  const invitation = await invitedAs(db, event, "kyla@example.fi");
  expect(await fromRegister()).toEqual({ added: 0, known: 1, refused: 0 });
  await refuseInvitations(db, invitation, NOW);
  expect(await fromRegister()).toEqual({ added: 0, known: 0, refused: 1 });
  expect(await isRefused("kyla@example.fi")).toBe(true);
  await allowInvitations(db, invitation);
  expect(await isRefused("kyla@example.fi")).toBe(false);
});

it("an address without an organisation is kept as one that wants no invitations", async () => {
  const alone = invitee({ organizationName: null, personName: "Maija Mallikas", email: "maija@example.fi" });
  await invite(db, event, [alone], NOW);
  await refuseInvitations(db, await invitedAs(db, event, "maija@example.fi"), NOW);
  expect(await isRefused("maija@example.fi")).toBe(true);
  await allowInvitations(db, await invitedAs(db, event, "maija@example.fi"));
  expect(await isRefused("maija@example.fi")).toBe(false);
});

it("the register gives those of the chosen municipalities and kinds, each once", async () => {
  await db("organizations").update({ phone: "050 000 0000" });
  expect(await fromRegister()).toEqual({ added: 1, known: 0, refused: 0 });
  expect(await fromRegister()).toEqual({ added: 0, known: 1, refused: 0 });
  const row = await db("invitations").where({ organization_id: organizationId }).first();
  expect(row).toMatchObject({ phone: "050 000 0000", email: null, municipality_code: "850" });
});

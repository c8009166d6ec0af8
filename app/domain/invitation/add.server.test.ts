import { findInvitationIdByEmail } from "db/views/invitations";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { invite, invitee } from "test/support/inviting";
import { openNegotiation } from "test/support/negotiation";
import { beforeEach, describe, expect, it } from "vitest";
import type { EventDetails } from "~/domain/event/types";
import type { InvitationRow } from "./types";

const NOW = new Date("2024-09-02T09:00:00Z");

let db: Knex;
let event: EventDetails;

beforeEach(async () => {
  db = await freshDatabase();
  event = await openNegotiation(db);
});

const add = (...rows: InvitationRow[]) => invite(db, event, rows, NOW);

describe("the list of those to be invited", () => {
  it("holds each address once, however it is written", async () => {
    expect(await add(invitee(), invitee({ email: "KYLA@example.fi" }))).toEqual({ added: 1, known: 1 });
    expect(await add(invitee(), invitee({ email: "toinen@example.fi" }))).toEqual({ added: 1, known: 1 });
    const id = await findInvitationIdByEmail(db, event.id, "Kyla@Example.fi");
    expect(await db("invitations").where({ id }).first()).toMatchObject({ email: "kyla@example.fi" });
  });

  it("keeps those without an address, to be phoned, and each of them once", async () => {
    const phoned = invitee({ email: null, phone: "050 000 0000" });
    const another = { ...phoned, personName: "Maija Mallikas" };
    expect(await add(phoned, another, phoned)).toEqual({ added: 2, known: 1 });
    expect(await add(phoned)).toEqual({ added: 0, known: 1 });
  });

  it("takes five thousand at once, each with a link of its own", async () => {
    const many = Array.from({ length: 5_000 }, (_, n) => invitee({ email: `yhdistys${n}@example.fi` }));
    expect(await add(...many)).toEqual({ added: 5_000, known: 0 });
    expect(await db("invitations").distinct("link_hash")).toHaveLength(5_000);
  });
});

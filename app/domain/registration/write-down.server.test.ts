import { newId } from "db/id";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { invite, invitedAs, invitee } from "test/support/inviting";
import { filled, openNegotiation, SITE } from "test/support/negotiation";
import { listQueued } from "test/support/outbox";
import { beforeEach, expect, it } from "vitest";
import type { EventDetails } from "~/domain/event/types";
import { writeDown } from "./write-down.server";

const LATE = new Date("2024-10-25T09:00:00Z");
const CALL = { source: "phone", language: "fi" } as const;

let db: Knex;
let event: EventDetails;
let by: string;

beforeEach(async () => {
  db = await freshDatabase();
  event = await openNegotiation(db);
  by = (await db("organizers").first("id")).id;
});

it("takes a caller without an address, after the deadline too, and says who wrote it down", async () => {
  const form = { ...filled(), ...CALL, id: newId(), email: null };
  expect(await writeDown(db, SITE, event, form, by, LATE)).toMatchObject({ ok: true, id: form.id });
  expect(await db("registrations").first()).toMatchObject({ source: "phone", entered_by: by, email: null });
  expect((await listQueued(db, SITE)).map(({ kind }) => kind)).toEqual(["contact-notice"]);
});

it("makes one registration of the same form sent twice", async () => {
  const form = { ...filled(), ...CALL, id: newId(), email: null };
  const outcomes = await Promise.all([1, 2].map(() => writeDown(db, SITE, event, form, by, LATE)));
  expect(outcomes).toMatchObject([{ id: form.id }, { id: form.id }]);
  expect(await db("registrations").pluck("id")).toEqual([form.id]);
});

it("tells the office, not the registrant, that an address is registered already", async () => {
  const form = { ...filled(), ...CALL };
  await writeDown(db, SITE, event, { ...form, id: newId() }, by, LATE);
  const outcome = await writeDown(db, SITE, event, { ...form, id: newId() }, by, LATE);
  expect(outcome).toEqual({ ok: false, reason: "already-registered" });
});

it("is the answer to the invitation of the same name and municipality", async () => {
  const skiers = invitee({ organizationName: "Toivakan Hiihtäjät ry", email: "hiihto@example.fi" });
  await invite(db, event, [invitee(), skiers], LATE);
  const named = { organizationName: "toivakan hiihtäjät r.y.", municipalityCode: "850" };
  await writeDown(db, SITE, event, { ...filled(named), ...CALL, id: newId(), email: null }, by, LATE);
  const { id } = await invitedAs(db, event, "hiihto@example.fi");
  expect((await db("registrations").first()).invitation_id).toBe(id);
});

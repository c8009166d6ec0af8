import { insertEventLink } from "db/event-links";
import { findOrganizerByEmail } from "db/organizers";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { eveningInJoutsa } from "test/support/event";
import { beforeEach, expect, test } from "vitest";
import { createEvent } from "./create.server";
import type { EventDraft } from "./draft";
import { updateEvent } from "./update.server";

const NOW = new Date("2024-09-01T09:00:00.000Z");
const MADE = "2024-10-30T15:30:00.000Z";
let db: Knex;
let eventId: string;

beforeEach(async () => {
  db = await freshDatabase();
  const outcome = await createEvent(db, eveningInJoutsa(), NOW);
  eventId = outcome.ok ? outcome.id : expect.fail(outcome.reason);
  const organizerId = (await findOrganizerByEmail(db, "jari@example.fi"))?.id ?? "";
  for (const id of ["door", "late", "revoked"]) {
    const secrets = { tokenHash: id, tokenSealed: id, note: null, municipalityCode: null };
    const purpose = id === "door" ? "door" : "late";
    const times = { createdAt: NOW.toISOString(), expiresAt: MADE };
    await insertEventLink(db, { id, eventId, purpose, organizerId, ...secrets, ...times });
  }
  await db("event_links").where({ id: "revoked" }).update({ revoked_at: NOW.toISOString() });
});

async function endsWhenMovedTo(draft: Partial<EventDraft>) {
  expect(await updateEvent(db, eventId, eveningInJoutsa(draft), NOW)).toEqual({ ok: true });
  return Object.fromEntries(
    (await db("event_links").select("id", "expires_at")).map((row) => [row.id, row.expires_at]),
  );
}

test("links live as long as a postponed event needs them, but those that were revoked", async () => {
  expect(await endsWhenMovedTo({ startsOn: "2024-11-20", startsAt: "2024-11-20T15:30:00.000Z" })).toEqual({
    door: "2024-11-21T04:00:00.000Z",
    late: "2024-11-20T15:30:00.000Z",
    revoked: MADE,
  });
});

test("links end with an event that was moved earlier", async () => {
  expect(await endsWhenMovedTo({ startsOn: "2024-10-02", startsAt: null })).toMatchObject({
    door: "2024-10-03T03:00:00.000Z",
    late: "2024-10-02T21:00:00.000Z",
  });
});

test("links of an event that lost its day stay as they were until it gets another", async () => {
  expect(await endsWhenMovedTo({ startsOn: null, startsAt: null })).toMatchObject({ door: MADE, late: MADE });
});

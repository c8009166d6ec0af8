import { findEventDetails } from "db/views/event-details";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { BY_WEB, filled, openNegotiation, SITE } from "test/support/negotiation";
import { beforeEach, expect, test } from "vitest";
import type { EventDetails } from "~/domain/event/types";
import { changePlaces, markOfMoves, markOfPlaces, type PlacesChange } from "./change-places.server";
import { register } from "./register.server";

const NOW = new Date("2024-10-20T09:00:00Z");
const NO_LIMIT = markOfPlaces({ capacity: null, quotas: [] });
let db: Knex;
let event: EventDetails;

beforeEach(async () => {
  db = await freshDatabase();
  event = await openNegotiation(db);
  for (const name of ["aino", "bertta", "cecilia"]) await come(name);
});

const come = (name: string) =>
  register(db, SITE, event, filled({ email: `${name}@example.fi` }), BY_WEB, NOW);

const changeTo = (capacity: number | null, given: Partial<PlacesChange> = {}) =>
  changePlaces(db, SITE, event, { capacity, quotas: [], from: NO_LIMIT, told: "", ...given }, NOW);

const capacityNow = async () => (await findEventDetails(db, { id: event.id }))?.capacity;

test("places that move nobody are changed at once", async () => {
  expect(await changeTo(3)).toEqual({ ok: true });
  expect(await capacityNow()).toBe(3);
});

test("a change that moves somebody is told first, and made when it was told", async () => {
  const moves = { promoted: 0, demoted: 2, waiting: 2 };
  expect(await changeTo(1)).toEqual({ ok: false, reason: "moves", moves });
  expect(await capacityNow()).toBeNull();
  expect(await changeTo(1, { told: markOfMoves(moves) })).toEqual({ ok: true });
  expect(await db("participants").whereNull("placed_at")).toHaveLength(2);
});

test("when more would move than was told, because somebody has come, it is told again", async () => {
  const told = markOfMoves({ promoted: 0, demoted: 2, waiting: 2 });
  await come("dora");
  expect(await changeTo(1, { told })).toMatchObject({ reason: "moves", moves: { demoted: 3 } });
});

test("places that somebody else has changed meanwhile are not written over", async () => {
  await changeTo(20, { quotas: [{ of: "kind", value: "parish", seats: 5 }] });
  expect(await changeTo(30)).toEqual({ ok: false, reason: "changed-meanwhile" });
  const from = markOfPlaces({ capacity: 20, quotas: [{ of: "kind", value: "parish", seats: 5 }] });
  expect(await changeTo(30, { from })).toEqual({ ok: true });
  expect(await capacityNow()).toBe(30);
});

import { newId } from "db/id";
import { listAttendees } from "db/views/door";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { AT_THE_DOOR, IN_TIME, idOf, JOUTSA, openEvening, TOIVAKKA } from "test/support/door";
import { beforeEach, expect, it } from "vitest";
import type { EventDetails } from "~/domain/event/types";
import { markArrival } from "./mark-arrival.server";

const EARLY = "2024-10-30T15:01:00.000Z";
const LATE = "2024-10-30T15:04:00.000Z";

let db: Knex;
let event: EventDetails;
let anna: string;

beforeEach(async () => {
  db = await freshDatabase();
  event = await openEvening(db);
  anna = await idOf(db, event, "Anna, Joutsan");
});

const mark = (at: string, arrived = true, scope: "all" | string[] = "all") =>
  markArrival(db, event.id, scope, anna, { arrived, at, by: null }, AT_THE_DOOR);
const arrivals = () => db("participants").whereNotNull("arrived_at").select("id", "arrived_at", "arrived_by");

it("marks one of those who were registered together, and says who marked", async () => {
  const by = event.contacts[0]?.contact.id ?? "";
  const outcome = await markArrival(db, event.id, "all", anna, { arrived: true, at: LATE, by }, AT_THE_DOOR);
  expect(outcome).toEqual({ ok: true });
  expect(await arrivals()).toEqual([{ id: anna, arrived_at: LATE, arrived_by: by }]);
});

it("counts the earliest tap, in whatever order taps of several devices come", async () => {
  for (const order of [
    [EARLY, LATE],
    [LATE, EARLY],
  ]) {
    await mark(LATE, false);
    await Promise.all(order.map((at) => mark(at)));
    expect(await arrivals()).toMatchObject([{ arrived_at: EARLY }]);
  }
});

it("comes to the same when what waited on a device is sent twice", async () => {
  const waited = [() => mark(EARLY), () => mark(EARLY, false), () => mark(LATE)];
  for (const send of [...waited, ...waited]) await send();
  expect(await arrivals()).toMatchObject([{ arrived_at: LATE }]);
});

it("undoes a mark", async () => {
  await mark(EARLY);
  await mark(LATE, false);
  expect(await arrivals()).toEqual([]);
});

it("knows nobody of another municipality, of another event, or who has cancelled", async () => {
  expect(await mark(EARLY, true, [TOIVAKKA])).toEqual({ ok: false, reason: "unknown" });
  const elsewhere = { arrived: true, at: EARLY, by: null };
  expect(await markArrival(db, newId(), "all", anna, elsewhere, AT_THE_DOOR)).toMatchObject({ ok: false });
  await db("registrations").update({ cancelled_at: IN_TIME.toISOString() });
  expect(await mark(EARLY)).toEqual({ ok: false, reason: "unknown" });
  expect(await arrivals()).toEqual([]);
});

it("shows a contact the own municipality's people only", async () => {
  const list = await listAttendees(db, event.id, [JOUTSA]);
  expect(list.map(({ municipality }) => municipality)).toEqual(["Joutsa", "Joutsa"]);
  expect(await listAttendees(db, event.id, "all")).toHaveLength(4);
  expect(await listAttendees(db, event.id, [])).toEqual([]);
});

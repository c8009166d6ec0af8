import { newId } from "db/id";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { workAt, writtenTo } from "test/support/mailing-clock";
import { BY_WEB, filled, openNegotiation, SITE } from "test/support/negotiation";
import { beforeEach, expect, test } from "vitest";
import type { EventDetails } from "~/domain/event/types";
import { register } from "~/domain/registration/register.server";
import { moveMailing } from "./move.server";
import { saveRule } from "./save-rule.server";

const MADE = new Date("2024-10-01T09:00:00Z");
const AINO = "aino@example.fi";
const AT_ONCE = { due: null, oddHourOk: false };

let db: Knex;
let event: EventDetails;

beforeEach(async () => {
  db = await freshDatabase();
  event = await openNegotiation(db);
  await register(db, SITE, event, filled({ email: AINO }), BY_WEB, MADE);
  const own = { eventId: event.id, roundId: null };
  const rule = { kind: "reminder", days: -1, hour: 9, note: "", id: newId() } as const;
  await saveRule(db, own, rule, event.contacts[0]?.contact.id ?? "", MADE);
});

const mailings = () => db("mailings").orderBy("due_at").select("state", "due_at");
const reminded = () => writtenTo(db, "reminder");
const moveTo = (startsOn: string, at: string) =>
  db("events").where({ id: event.id }).update({ starts_on: startsOn, starts_at: null, updated_at: at });

test("a reminder that has gone is planned anew when the event moves, once for each day", async () => {
  await workAt(db, "2024-10-29T07:00:00Z");
  await moveTo("2024-11-06", "2024-10-29T12:00:00.000Z");
  for (const instant of ["2024-10-29T12:01:00Z", "2024-10-29T12:02:00Z"]) await workAt(db, instant);
  expect(await mailings()).toEqual([
    { state: "done", due_at: "2024-10-29T07:00:00.000Z" },
    { state: "planned", due_at: "2024-11-05T07:00:00.000Z" },
  ]);
  for (const instant of ["2024-11-05T07:00:00Z", "2024-11-05T07:01:00Z"]) await workAt(db, instant);
  expect(await reminded()).toEqual([AINO, AINO]);
});

test("nobody is reminded again of a day that comes back, though its time is ahead", async () => {
  const { id } = await db("mailings").first("id");
  await moveMailing(db, id, AT_ONCE, new Date("2024-10-20T09:00:00Z"));
  await workAt(db, "2024-10-20T09:00:00Z");
  await moveTo("2024-11-06", "2024-10-21T09:00:00.000Z");
  await workAt(db, "2024-10-21T09:01:00Z");
  await moveTo("2024-10-30", "2024-10-22T09:00:00.000Z");
  for (const instant of ["2024-10-22T09:01:00Z", "2024-10-29T07:00:00Z", "2024-10-29T07:01:00Z"])
    await workAt(db, instant);
  expect(await reminded()).toEqual([AINO]);
  expect(await mailings()).toEqual([{ state: "done", due_at: "2024-10-29T07:00:00.000Z" }]);
});

test("a day whose reminder had its time before the event moved there makes up for nothing", async () => {
  await workAt(db, "2024-10-29T07:00:00Z");
  await moveTo("2024-10-29", "2024-10-29T08:00:00.000Z");
  await workAt(db, "2024-10-29T08:01:00Z");
  expect(await mailings()).toHaveLength(1);
});

test("a new time that goes by while nothing runs is shown as missed", async () => {
  await workAt(db, "2024-10-29T07:00:00Z");
  await moveTo("2024-11-06", "2024-10-29T12:00:00.000Z");
  await workAt(db, "2024-11-05T12:00:00Z");
  expect((await mailings()).map(({ state }) => state)).toEqual(["done", "missed"]);
});

test("what was missed because the clock ran ahead waits for its time again when the clock is right", async () => {
  await workAt(db, "2024-11-20T09:00:00Z");
  expect((await mailings()).map(({ state }) => state)).toEqual(["missed"]);
  await workAt(db, "2024-10-20T09:00:00Z");
  await workAt(db, "2024-10-29T07:00:00Z");
  await workAt(db, "2024-11-20T09:00:00Z");
  expect((await mailings()).map(({ state }) => state)).toEqual(["done"]);
  expect(await reminded()).toEqual([AINO]);
});

test("an event that was saved while the clock ran ahead is reminded of when the clock is right", async () => {
  await workAt(db, "2024-10-29T07:00:00Z");
  await moveTo("2024-11-06", "2030-01-01T09:00:00.000Z");
  await workAt(db, "2024-10-29T12:00:00Z");
  expect((await mailings()).map(({ state }) => state)).toEqual(["done", "planned"]);
});

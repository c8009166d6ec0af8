import { newId } from "db/id";
import { listAttendees } from "db/views/door";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { AT_THE_DOOR, admitted, openEvening } from "test/support/door";
import { SITE } from "test/support/negotiation";
import { listQueued } from "test/support/outbox";
import { beforeEach, expect, it } from "vitest";
import type { EventDetails } from "~/domain/event/types";

let db: Knex;
let event: EventDetails;

beforeEach(async () => {
  db = await freshDatabase();
  event = await openEvening(db);
});

const atDoor = async (name: string) =>
  (await listAttendees(db, event.id, "all")).filter((one) => one.name === name);

it("takes somebody in long after the deadline with a name and a municipality, as arrived", async () => {
  expect(await admitted(db, event, "Reino Rantala")).toEqual({ ok: true });
  expect(await atDoor("Reino Rantala")).toMatchObject([
    { municipality: "Joutsa", organization: null, as: "walk-in", arrivedAt: AT_THE_DOOR.toISOString() },
  ]);
  const [row] = await db("registrations").where({ source: "door" });
  expect(row).toMatchObject({ organization_kind: "association", email: null });
});

it("takes somebody in when no place is left", async () => {
  await db("events").update({ capacity: 4 });
  await db("quotas").insert({ event_id: event.id, position: 0, of: "everyone", seats: 4, taken: 4 });
  expect(await admitted(db, event, "Reino Rantala")).toEqual({ ok: true });
  expect(await atDoor("Reino Rantala")).toMatchObject([{ arrivedAt: AT_THE_DOOR.toISOString() }]);
  const { placed_at } = await db("participants").where({ name: "Reino Rantala" }).first();
  expect(placed_at).toBeNull();
});

it("is one person when the same command comes again, at once or later", async () => {
  const id = newId();
  await Promise.all([admitted(db, event, "Reino Rantala", id), admitted(db, event, "Reino Rantala", id)]);
  expect(await admitted(db, event, "Reino Rantala", id)).toEqual({ ok: true });
  expect(await atDoor("Reino Rantala")).toMatchObject([{ id }]);
  await admitted(db, event, "Reino Rantala");
  expect(await atDoor("Reino Rantala")).toHaveLength(2);
});

it("writes to nobody who came without an address", async () => {
  const before = (await listQueued(db, SITE)).length;
  await admitted(db, event, "Reino Rantala");
  const mails = (await listQueued(db, SITE)).slice(before);
  expect(mails.filter(({ kind }) => kind !== "contact-notice")).toEqual([]);
});

it("takes nobody in once the event has been held", async () => {
  await db("events").update({ state: "held" });
  expect(await admitted(db, event, "Reino Rantala")).toEqual({ ok: false, reason: "closed" });
  expect(await atDoor("Reino Rantala")).toEqual([]);
});

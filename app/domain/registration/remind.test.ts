import { newId } from "db/id";
import { findEventDetails } from "db/views/event-details";
import type { Scope } from "db/views/registrants";
import { listReminders } from "db/views/reminders";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { eveningInJoutsa, JOUTSA, TOIVAKKA } from "test/support/event";
import { SITE } from "test/support/negotiation";
import { registerIn } from "test/support/registering";
import { beforeEach, expect, test } from "vitest";
import { createEvent } from "~/domain/event/create.server";
import type { EventDetails } from "~/domain/event/types";
import { unseal } from "~/domain/site/token.server";
import { remind } from "./remind.server";

const NOW = new Date("2024-10-01T09:00:00.000Z");
let db: Knex;
let event: EventDetails;

beforeEach(async () => {
  db = await freshDatabase();
  const created = await createEvent(db, eveningInJoutsa(), NOW);
  const found = created.ok && (await findEventDetails(db, { id: created.id }));
  if (!found) throw new Error("no event");
  event = found;
  await registerIn(db, event, JOUTSA, "Joutsan kylät", NOW);
  await registerIn(db, event, TOIVAKKA, "Toivakan kylät", NOW);
});

const reminders = () => db("outbox").where({ kind: "reminder" }).orderBy("to_address");

test("each registrant gets a reminder with the note and the own link", async () => {
  expect(
    await remind(db, SITE, event, "all", { id: newId(), note: "Kahvit klo 17.", again: false }, NOW),
  ).toEqual({
    ok: true,
    queued: 2,
  });
  const rows = await reminders();
  expect(rows.map((row) => row.to_address)).toEqual([
    "joutsan.kyl.t@example.fi",
    "toivakan.kyl.t@example.fi",
  ]);
  const links = rows.map((row) => {
    const facts = JSON.parse(unseal(SITE, row.facts_sealed) ?? "");
    expect(facts.note).toBe("Kahvit klo 17.");
    return facts.manageUrl;
  });
  expect(new Set(links).size).toBe(2);
});

test("a form sent twice is one reminder", async () => {
  const reminder = { id: newId(), note: "", again: false };
  await Promise.all([
    remind(db, SITE, event, "all", reminder, NOW),
    remind(db, SITE, event, "all", reminder, NOW),
  ]);
  expect(await reminders()).toHaveLength(2);
});

test("another within a day is sent only to those who have had none, or when it is confirmed", async () => {
  const send = (scope: Scope, again: boolean, now: Date) =>
    remind(db, SITE, event, scope, { id: newId(), note: "", again }, now);
  const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);
  await send([JOUTSA], false, NOW);
  expect(await send([TOIVAKKA], false, later(1))).toEqual({ ok: true, queued: 1 });
  expect(await send("all", false, later(24))).toEqual({ ok: false, reason: "just-sent" });
  expect(await reminders()).toHaveLength(2);
  expect(await send("all", true, later(24))).toEqual({ ok: true, queued: 2 });
  expect(await send("all", false, later(48))).toEqual({ ok: true, queued: 2 });
});

test("nobody outside the scope is reminded or counted", async () => {
  await remind(db, SITE, event, [TOIVAKKA], { id: newId(), note: "", again: false }, NOW);
  expect((await reminders()).map((row) => row.to_address)).toEqual(["toivakan.kyl.t@example.fi"]);
  expect(await listReminders(db, event.id, [TOIVAKKA])).toMatchObject([{ sent: 0, waiting: 1, failed: 0 }]);
  expect(await listReminders(db, event.id, [JOUTSA])).toEqual([]);
});

test("who has cancelled is not reminded", async () => {
  await db("registrations").where({ municipality_code: JOUTSA }).update({ cancelled_at: NOW.toISOString() });
  expect(await remind(db, SITE, event, [JOUTSA], { id: newId(), note: "", again: false }, NOW)).toEqual({
    ok: false,
    reason: "nobody",
  });
});

test("what has been held needs no reminder", async () => {
  const held = { ...event, state: "held" as const };
  expect(await remind(db, SITE, held, "all", { id: newId(), note: "", again: false }, NOW)).toEqual({
    ok: false,
    reason: "too-late",
  });
});

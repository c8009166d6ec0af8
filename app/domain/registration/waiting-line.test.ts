import { listRooms } from "db/quotas";
import { findEventDetails } from "db/views/event-details";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { BY_WEB, filled, openNegotiation, person, REGISTRANT, SITE } from "test/support/negotiation";
import { listQueued } from "test/support/outbox";
import { beforeEach, describe, expect, it } from "vitest";
import type { EventDetails, Quota } from "~/domain/event/types";
import { cancel } from "./cancel.server";
import { change } from "./change.server";
import type { RegistrationForm } from "./form.server";
import { register } from "./register.server";
import { foreseeMoves, setPlaces } from "./set-places.server";

const NOW = new Date("2024-10-20T09:00:00Z");
let db: Knex;
let event: EventDetails;

beforeEach(async () => {
  db = await freshDatabase();
  event = await openNegotiation(db);
});

async function withPlaces(capacity: number | null, quotas: Quota[] = []): Promise<void> {
  await setPlaces(db, SITE, event, { capacity, quotas }, NOW);
  event = (await findEventDetails(db, { id: event.id })) ?? event;
}

/** Registers so many people of one name. */
async function come(name: string, people = 1, given: Partial<RegistrationForm> = {}) {
  const participants = Array.from({ length: people }, () => person({ name }));
  const form = filled({ email: `${name.toLowerCase()}@example.fi`, participants, ...given });
  const outcome = await register(db, SITE, event, form, BY_WEB, NOW);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome;
}

const leave = (id: string) => cancel(db, SITE, event, id, REGISTRANT, NOW);

/** Names of those who have a place, in the order of the line. */
async function seats(): Promise<string[]> {
  const rows = db("participants as p").join("registrations as r", "r.id", "p.registration_id");
  return rows
    .whereNull("r.cancelled_at")
    .whereNotNull("p.placed_at")
    .orderBy(["p.line", "p.position"])
    .pluck("p.name");
}

async function mailsTo(name: string): Promise<string[]> {
  const address = `${name.toLowerCase()}@example.fi`;
  return (await listQueued(db, SITE)).filter(({ to }) => to === address).map(({ kind }) => kind);
}

describe("a full event", () => {
  it("lets who comes next wait, says how many are before, and sends no invite", async () => {
    await withPlaces(2);
    await come("Aino");
    await come("Bertta");
    expect(await come("Cecilia", 2)).toMatchObject({ placed: 0, waiting: 2, ahead: 0 });
    expect(await come("Dora")).toMatchObject({ placed: 0, waiting: 1, ahead: 2 });
    expect(await mailsTo("Dora")).toEqual(["queue-place"]);
    expect(await seats()).toEqual(["Aino", "Bertta"]);
  });

  it("gives a place that becomes free to the first in the line, with a mail, and to nobody else", async () => {
    await withPlaces(2);
    const { id } = await come("Aino");
    for (const name of ["Bertta", "Cecilia", "Dora"]) await come(name);
    await leave(id);
    expect(await seats()).toEqual(["Bertta", "Cecilia"]);
    expect(await mailsTo("Cecilia")).toEqual(["queue-place", "promotion"]);
    expect(await mailsTo("Dora")).toEqual(["queue-place"]);
    await leave(id);
    expect(await mailsTo("Cecilia")).toEqual(["queue-place", "promotion"]);
  });

  it("keeps a group together, unless it may be split", async () => {
    await withPlaces(3);
    await come("Aino", 2);
    expect(await come("Bertta", 2)).toMatchObject({ placed: 0, waiting: 2 });
    expect(await seats()).toEqual(["Aino", "Aino"]);
    await withPlaces(5);
    expect(await come("Cecilia", 2, { maySplit: true })).toMatchObject({ placed: 1, waiting: 1 });
    expect(await mailsTo("Cecilia")).toEqual(["confirmation"]);
  });

  it("seats those who attend remotely beside the line", async () => {
    await withPlaces(1);
    await come("Aino");
    const remote = [person({ name: "Etä", attends: "remote" })];
    expect(await come("Etä", 1, { participants: remote })).toMatchObject({ placed: 1, waiting: 0 });
    expect((await listRooms(db, event.id))[0]).toMatchObject({ taken: 1, queued: 0 });
  });
});

describe("a change of a registration", () => {
  it("puts those who are added at the end of the line and lets the others keep their places", async () => {
    await withPlaces(2);
    const { id } = await come("Aino");
    await come("Bertta");
    await come("Cecilia");
    const [{ id: first }] = await db("participants").where({ registration_id: id });
    const participants = [person({ id: first, name: "Sijainen" }), person({ name: "Toinen" })];
    const form = { ...filled({ email: "aino@example.fi", participants }), version: 1 };
    expect(await change(db, SITE, event, id, form, REGISTRANT, NOW)).toMatchObject({ ok: true });
    expect(await seats()).toEqual(["Sijainen", "Bertta"]);
    expect(await mailsTo("Aino")).toEqual(["confirmation", "change"]);
  });

  it("to another quota goes to the end of that line, and the place goes to who waits for it", async () => {
    await withPlaces(2, [{ of: "municipality", value: "172", seats: 1 }]);
    const { id } = await come("Aino");
    await come("Bertta", 1, { municipalityCode: "172" });
    await come("Cecilia");
    const [{ id: first }] = await db("participants").where({ registration_id: id });
    const moved = filled({ email: "aino@example.fi", municipalityCode: "172" });
    const form = { ...moved, participants: [person({ id: first, name: "Aino" })], version: 1 };
    await change(db, SITE, event, id, form, REGISTRANT, NOW);
    expect(await seats()).toEqual(["Bertta", "Cecilia"]);
    expect(await mailsTo("Aino")).toEqual(["confirmation", "queue-place"]);
  });
});

describe("a change of the places", () => {
  it("says how many would move, and then moves so many and tells each", async () => {
    await withPlaces(3);
    for (const name of ["Aino", "Bertta", "Cecilia", "Dora"]) await come(name);
    const fewer = { capacity: 1, quotas: [] };
    expect(await foreseeMoves(db, event.id, fewer)).toEqual({ promoted: 0, demoted: 2, waiting: 3 });
    await withPlaces(1);
    expect(await seats()).toEqual(["Aino"]);
    expect(await mailsTo("Cecilia")).toEqual(["confirmation", "queue-place"]);
    expect(await foreseeMoves(db, event.id, { capacity: null, quotas: [] })).toMatchObject({ promoted: 3 });
    await withPlaces(null);
    expect(await seats()).toHaveLength(4);
    expect(await mailsTo("Dora")).toEqual(["queue-place", "promotion"]);
  });
});

it("five hundred who come at once for fifty places get exactly fifty, in the order of the line", async () => {
  await withPlaces(50);
  const names = Array.from({ length: 500 }, (_, n) => `Tulija${n}`);
  await Promise.all(names.map((name) => come(name)));
  const lines: number[] = await db("participants").whereNotNull("placed_at").orderBy("line").pluck("line");
  expect(lines).toEqual(Array.from({ length: 50 }, (_, n) => n + 1));
  expect(await db("participants").whereNull("placed_at")).toHaveLength(450);
  expect(await listRooms(db, event.id)).toMatchObject([{ taken: 50, queued: 450 }]);
}, 60_000);

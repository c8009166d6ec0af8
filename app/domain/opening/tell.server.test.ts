import { findEventDetails } from "db/views/event-details";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { openNegotiation, SITE } from "test/support/negotiation";
import { listQueued } from "test/support/outbox";
import { beforeEach, describe, expect, it, test } from "vitest";
import type { EventDetails } from "~/domain/event/types";
import { moveMailing } from "~/domain/mailing/move.server";
import { runMailings } from "~/domain/mailing/run.server";
import { startDueMailings } from "~/domain/mailing/start-due.server";
import { stopMailing } from "~/domain/mailing/stop.server";
import { askForOpening } from "./ask.server";
import { tellOfOpenings } from "./tell.server";

const NOW = new Date("2024-10-01T09:00:00.000Z");
let db: Knex;
let event: EventDetails;

beforeEach(async () => {
  db = await freshDatabase();
  event = await openNegotiation(db);
  await set({ state: "announced" });
});

async function set(changes: object) {
  await db("events").where({ id: event.id }).update(changes);
  event = (await findEventDetails(db, { id: event.id })) ?? event;
}

const ask = (email: string, at = NOW) => askForOpening(db, event, email, "fi", at);
const waiting = () => db("opening_notices").orderBy("email").pluck("email");

async function tell(at = NOW) {
  await tellOfOpenings(db, at);
  await startDueMailings(db, at);
  while (await runMailings(db, SITE, at));
  return (await listQueued(db, SITE)).map(({ to, kind }) => `${kind} ${to}`).sort();
}

test("who asks twice waits once", async () => {
  expect(await ask("aino@example.fi")).toBe(true);
  expect(await ask("aino@example.fi")).toBe(true);
  expect(await waiting()).toEqual(["aino@example.fi"]);
});

test("nobody is told before registration is open; then each once, and is forgotten", async () => {
  await ask("aino@example.fi");
  await ask("olli@example.fi");
  expect(await tell()).toEqual([]);
  await set({ state: "open", registration_opens_at: "2024-10-05T09:00:00.000Z" });
  expect(await tell()).toEqual([]);
  expect(await waiting()).toHaveLength(2);
  const told = ["registration-opens aino@example.fi", "registration-opens olli@example.fi"];
  const opened = new Date("2024-10-05T09:00:00.000Z");
  await Promise.all([tellOfOpenings(db, opened), tellOfOpenings(db, opened)]);
  expect(await tell(opened)).toEqual(told);
  expect(await waiting()).toEqual([]);
  expect(await tell(opened)).toEqual(told);
});

test("an open event with its opening still ahead takes requests, one that is open none", async () => {
  await set({ state: "open", registration_opens_at: "2024-10-05T09:00:00.000Z" });
  expect(await ask("aino@example.fi")).toBe(true);
  expect(await ask("olli@example.fi", new Date("2024-10-05T09:00:00.000Z"))).toBe(false);
  expect(await waiting()).toEqual(["aino@example.fi"]);
});

test.each(["cancelled", "held"])(
  "those who wait for an event that is %s are forgotten untold",
  async (state) => {
    await ask("aino@example.fi");
    await set({ state });
    expect(await tell()).toEqual([]);
    expect(await waiting()).toEqual([]);
  },
);

test("those who wait for a day that is over are forgotten", async () => {
  await ask("aino@example.fi");
  expect(await tell(new Date("2024-10-31T09:00:00.000Z"))).toEqual([]);
  expect(await waiting()).toEqual([]);
});

test("an address that mails come back from is forgotten, and no mailing is planned for it", async () => {
  await ask("palautuva@example.fi");
  const bad = { email_key: "palautuva@example.fi", reason: "bounce", answer: "550", since: "2024-09-01" };
  await db("bad_addresses").insert(bad);
  await set({ state: "open" });
  expect(await tell()).toEqual([]);
  expect([await waiting(), await db("mailings")]).toEqual([[], []]);
});

describe("an opening whose mailing was stopped", () => {
  async function stopAfterTheFirst() {
    for (const name of ["aino", "olli"]) await ask(`${name}@example.fi`);
    await set({ state: "open" });
    await tell();
    await db("outbox").where({ to_address: "aino@example.fi" }).update({ state: "sent" });
    const { id } = await db("mailings").first("id");
    await stopMailing(db, id, NOW);
    return id as string;
  }

  it("keeps those who were not told, and does not begin again by itself", async () => {
    await stopAfterTheFirst();
    expect(await waiting()).toEqual(["olli@example.fi"]);
    await tell();
    expect(await db("mailings")).toHaveLength(1);
  });

  it("goes on to them when the organizer says so", async () => {
    const id = await stopAfterTheFirst();
    expect(await moveMailing(db, id, { due: null, oddHourOk: false }, NOW)).toEqual({ ok: true });
    await tell();
    expect(await waiting()).toEqual([]);
    expect(await toldNow()).toEqual(["olli@example.fi"]);
  });

  it("tells them with those who asked later, when registration opens once more", async () => {
    await stopAfterTheFirst();
    await set({ state: "announced" });
    const later = new Date("2024-10-02T09:00:00.000Z");
    await ask("eero@example.fi", later);
    await set({ state: "open" });
    await tell(later);
    expect(await waiting()).toEqual([]);
    expect(await toldNow()).toEqual(["eero@example.fi", "olli@example.fi"]);
  });

  const toldNow = () => db("outbox").where({ state: "queued" }).orderBy("to_address").pluck("to_address");
});

test("the letter leads to the form", async () => {
  await ask("aino@example.fi");
  await set({ state: "open" });
  await tell();
  const [letter] = await listQueued(db, SITE);
  expect(letter?.facts).toMatchObject({
    registerUrl: `https://hyte.example.fi/tapahtumat/${event.slug}/ilmoittaudu`,
    closesAt: event.registrationClosesAt,
  });
});

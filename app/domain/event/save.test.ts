import { findOrganizerByEmail } from "db/organizers";
import { findEventDetails } from "db/views/event-details";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { eveningInJoutsa } from "test/support/event";
import { registerIn } from "test/support/registering";
import { beforeEach, expect, test } from "vitest";
import { changeState } from "./change-state.server";
import { createEvent } from "./create.server";
import type { EventDraft } from "./draft";
import { updateEvent } from "./update.server";

const NOW = new Date("2024-09-01T09:00:00.000Z");
let db: Knex;

beforeEach(async () => {
  db = await freshDatabase();
});

async function planned(changes: Partial<EventDraft> = {}): Promise<string> {
  const outcome = await createEvent(db, eveningInJoutsa(changes), NOW);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.id;
}

const details = async (id: string) => (await findEventDetails(db, { id })) ?? expect.fail("no such event");

test("an event keeps all that was written", async () => {
  const venue = {
    name: "Koulu",
    room: "auditorio",
    streetAddress: null,
    town: null,
    parkingNote: null,
    accessNote: null,
  };
  const event = await details(await planned({ venue, hosts: ["Joutsan kunta", "Toivakan kunta"] }));
  expect(event).toMatchObject({
    slug: "hyte-neuvottelu-joutsa",
    version: 1,
    venue,
    hosts: ["Joutsan kunta", "Toivakan kunta"],
  });
  expect(event.contacts.map(({ contact }) => contact.email)).toEqual(["jari@example.fi", "tiina@example.fi"]);
});

test("an address made from a title gets a number when it is taken; one that was asked for is refused", async () => {
  await planned();
  expect((await details(await planned())).slug).toBe("hyte-neuvottelu-joutsa-2");
  const taken = await createEvent(db, eveningInJoutsa({ slug: "hyte-neuvottelu-joutsa" }), NOW);
  expect(taken).toEqual({ ok: false, reason: "slug-taken" });
});

test("a person stays one record, and a stand-in's details are not wiped", async () => {
  const tiina = { name: "Tiina Tuomela", email: "tiina@example.fi", title: "johtaja", phone: "050 000 0001" };
  await planned({ contacts: [{ municipalityCode: "850", contact: tiina, standIn: null }] });
  const [joutsa] = eveningInJoutsa().contacts;
  if (!joutsa) throw new Error("no contact");
  await planned({ contacts: [{ ...joutsa, standIn: { name: "Tiina T.", email: "tiina@example.fi" } }] });
  expect(await findOrganizerByEmail(db, "tiina@example.fi")).toMatchObject(tiina);
});

test("who saves an older version is refused and nothing changes", async () => {
  const id = await planned();
  expect(await updateEvent(db, id, eveningInJoutsa({ title: "Ensimmäinen" }), NOW)).toEqual({ ok: true });
  const late = await updateEvent(db, id, eveningInJoutsa({ title: "Toinen", hosts: [] }), NOW);
  expect(late).toEqual({ ok: false, reason: "changed-meanwhile" });
  expect(await details(id)).toMatchObject({ title: "Ensimmäinen", version: 2, hosts: ["Joutsan kunta"] });
});

test("a municipality that somebody has registered from keeps its contact", async () => {
  const id = await planned();
  await registerIn(db, await details(id), "850", "Toivakan kylät ry", NOW);
  const withoutToivakka = eveningInJoutsa({ contacts: eveningInJoutsa().contacts.slice(0, 1) });
  expect(await updateEvent(db, id, withoutToivakka, NOW)).toEqual({
    ok: false,
    reason: "municipality-in-use",
  });
});

test("registration opens only when there is a day and somebody to receive it", async () => {
  const id = await planned({ state: "announced", contacts: [] });
  expect(await changeState(db, id, "open", NOW)).toEqual({ ok: false, reason: "contact-missing" });
  const dayless = await planned({ state: "announced", startsOn: null });
  expect(await changeState(db, dayless, "open", NOW)).toEqual({ ok: false, reason: "day-missing" });
});

test("a second press of a button changes nothing and is no fault", async () => {
  const id = await planned();
  await changeState(db, id, "closed", NOW);
  expect(await changeState(db, id, "closed", NOW)).toEqual({ ok: true });
  expect(await changeState(db, id, "draft", NOW)).toEqual({ ok: false, reason: "changed-meanwhile" });
  expect(await details(id)).toMatchObject({ state: "closed", version: 2 });
});

import { newId } from "db/id";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { eveningInJoutsa, JOUTSA, TOIVAKKA } from "test/support/event";
import { registerIn } from "test/support/registering";
import { beforeEach, expect, test } from "vitest";
import { createEvent } from "~/domain/event/create.server";
import type { Asker } from "~/domain/organizer/types";
import { insertRole } from "../organizer-roles";
import { findOrganizerByEmail, insertOrganizer } from "../organizers";
import { findAsker } from "./asker";
import { findEventDetails } from "./event-details";
import { listOfficeEvents } from "./office-events";

const NOW = new Date("2024-10-01T09:00:00.000Z");
let db: Knex;

beforeEach(async () => {
  db = await freshDatabase();
  const created = await createEvent(db, eveningInJoutsa(), NOW);
  const event = created.ok && (await findEventDetails(db, { id: created.id }));
  if (!event) throw new Error("no event");
  await registerIn(db, event, JOUTSA, "Joutsan kylät", NOW);
  await registerIn(db, event, TOIVAKKA, "Toivakan kylät", NOW);
  await createEvent(
    db,
    eveningInJoutsa({ title: "Päivä avoinna", startsOn: null, state: "draft", contacts: [] }),
    NOW,
  );
});

async function askerBy(email: string): Promise<Asker> {
  const person = await findOrganizerByEmail(db, email);
  return (person && (await findAsker(db, person.id))) ?? expect.fail(`no ${email}`);
}

async function coordinator(): Promise<Asker> {
  const person = { id: newId(), name: "Aino Mallila", email: "aino@example.fi", title: null, phone: null };
  await insertOrganizer(db, person, NOW);
  await insertRole(db, person.id, "organizer", null);
  return askerBy(person.email);
}

test("the organizer sees every event, those without a day first, with all registrants", async () => {
  expect(await listOfficeEvents(db, await coordinator())).toMatchObject([
    { title: "Päivä avoinna", numbers: { registrations: 0, participants: 0 }, municipalities: [] },
    { numbers: { registrations: 2, participants: 4 }, municipalities: ["Joutsa", "Toivakka"], round: null },
  ]);
});

test("a contact sees the own events, counted in the own municipality", async () => {
  expect(await listOfficeEvents(db, await askerBy("tiina@example.fi"))).toMatchObject([
    { title: "Hyte-neuvottelu, Joutsa", numbers: { registrations: 1, participants: 2 } },
  ]);
});

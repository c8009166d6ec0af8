import { findEventDetails } from "db/views/event-details";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { eveningInJoutsa, JOUTSA, TOIVAKKA } from "test/support/event";
import { writtenTo } from "test/support/mailing-clock";
import { SITE } from "test/support/negotiation";
import { beforeEach, expect, test } from "vitest";
import type { ContactDraft, EventDraft } from "~/domain/event/draft";
import { changeEventState } from "./change-event-state.server";
import { createEvent } from "./create-event.server";
import { saveEvent } from "./save-event.server";

const NOW = new Date("2024-10-01T09:00:00Z");
const SEIJA = { name: "Seija Sijainen", email: "seija@example.fi" };
let db: Knex;

beforeEach(async () => {
  db = await freshDatabase();
});

/** The contacts of the evening, with somebody standing in where it is told. */
function contacts(...standIns: [code: string, standIn: ContactDraft["standIn"]][]): ContactDraft[] {
  const by = new Map(standIns);
  return eveningInJoutsa().contacts.map((one) => ({ ...one, standIn: by.get(one.municipalityCode) ?? null }));
}

async function made(changes: Partial<EventDraft>): Promise<string> {
  const outcome = await createEvent(db, SITE, eveningInJoutsa(changes), "", NOW);
  return outcome.ok ? outcome.id : expect.fail(outcome.reason);
}

async function saved(id: string, changes: Partial<EventDraft>): Promise<void> {
  const event = (await findEventDetails(db, { id })) ?? expect.fail("no event");
  const { state, version, slug } = event;
  const draft = eveningInJoutsa({ state, version, slug, ...changes });
  expect(await saveEvent(db, SITE, id, draft, NOW)).toEqual({ ok: true });
}

const told = () => writtenTo(db, "stand-in-notice");

test("a stand-in in a draft is told when the event is opened, once", async () => {
  const id = await made({ state: "draft", contacts: contacts([JOUTSA, SEIJA]) });
  await saved(id, { contacts: contacts([JOUTSA, SEIJA]) });
  expect(await told()).toEqual([]);
  await changeEventState(db, SITE, id, { state: "open", note: "" }, NOW);
  await changeEventState(db, SITE, id, { state: "open", note: "" }, NOW);
  await saved(id, { contacts: contacts([JOUTSA, SEIJA]), title: "Toinen nimi" });
  expect(await told()).toEqual([SEIJA.email]);
});

test("a stand-in who is new in an open event is told at once, of each municipality", async () => {
  const id = await made({});
  await saved(id, { contacts: contacts([JOUTSA, SEIJA]) });
  await saved(id, { contacts: contacts([JOUTSA, SEIJA], [TOIVAKKA, SEIJA]) });
  expect(await told()).toEqual([SEIJA.email, SEIJA.email]);
});

test("who comes back as a stand-in is not told twice", async () => {
  const id = await made({ contacts: contacts([JOUTSA, SEIJA]) });
  await saved(id, { contacts: contacts() });
  await saved(id, { contacts: contacts([JOUTSA, SEIJA]) });
  expect(await told()).toEqual([SEIJA.email]);
});

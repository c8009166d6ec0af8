import { newId } from "db/id";
import { findEventDetails } from "db/views/event-details";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { eveningInJoutsa } from "test/support/event";
import { BY_WEB, filled, person, SITE } from "test/support/negotiation";
import { openOffice } from "test/support/office";
import { beforeEach, expect, test } from "vitest";
import { createEvent } from "~/domain/event/create.server";
import type { EventState } from "~/domain/event/types";
import { changeEventState } from "~/domain/mailing/change-event-state.server";
import { planMailing } from "~/domain/mailing/plan.server";
import { EVERYBODY } from "~/domain/mailing/rules";
import { runMailings } from "~/domain/mailing/run.server";
import { saveEvent } from "~/domain/mailing/save-event.server";
import { startDueMailings } from "~/domain/mailing/start-due.server";
import { register } from "~/domain/registration/register.server";
import { changeNewsOf } from "./change-news.server";
import { loader } from "./route.server";

const NOW = new Date("2024-10-01T09:00:00.000Z");
const LATER = new Date("2024-10-01T09:10:00.000Z");
let db: Knex;
let id: string;

const details = async () => (await findEventDetails(db, { id })) ?? expect.fail("no event");
const news = async () => changeNewsOf(db, await details(), LATER);

beforeEach(async () => {
  db = await freshDatabase();
  const created = await createEvent(db, eveningInJoutsa(), NOW);
  if (!created.ok) throw new Error(created.reason);
  id = created.id;
  for (const name of ["Aino", "Bertta", "Cecilia"]) {
    const given = { email: `${name.toLowerCase()}@example.fi`, phone: `050 ${name.length}` };
    const form = filled({ ...given, participants: [person({ name })] });
    await register(db, SITE, await details(), form, BY_WEB, NOW);
  }
  await db("registrations").where({ email: "bertta@example.fi" }).update({ email: null, email_key: null });
  const bounce = { email_key: "cecilia@example.fi", reason: "bounce", answer: "550", since: "" };
  await db("bad_addresses").insert(bounce);
});

async function write(): Promise<void> {
  await startDueMailings(db, LATER);
  while (await runMailings(db, SITE, LATER));
}

const take = (state: EventState) => changeEventState(db, SITE, id, { state, note: "" }, LATER);
const CALLS = [
  { name: "Bertta", phone: "050 6" },
  { name: "Cecilia", phone: "050 7" },
];

test("of a change it is said whom a mail will tell, whom it told, and whom somebody must ring", async () => {
  expect(await news()).toBeNull();
  const { slug } = await details();
  await saveEvent(db, SITE, id, eveningInJoutsa({ slug, title: "Hyte-ilta" }), NOW);
  expect(await news()).toMatchObject({
    waiting: { recipients: 1, changes: ["title"], dueAt: LATER.toISOString(), toCall: CALLS },
  });
  await write();
  expect(await news()).toMatchObject({
    ...{ waiting: null, toCall: CALLS },
    gone: [{ kind: "event-changed", progress: { waiting: 1, failed: 0 } }],
  });
});

test("of a cancellation too; announced again, nobody knows until they are written to", async () => {
  await take("cancelled");
  await write();
  expect(await news()).toMatchObject({ toCall: CALLS, gone: [{ kind: "event-cancelled" }] });
  await take("announced");
  expect(await news()).toMatchObject({ isSecret: true, gone: [], toCall: [] });
});

test("what a rule plans meanwhile tells nobody; a message to those who come does", async () => {
  await take("cancelled");
  await write();
  await take("announced");
  const after = new Date(LATER.getTime() + 1);
  const about = { eventId: id, audience: EVERYBODY, dueAt: "2024-10-29T07:00:00.000Z", createdBy: null };
  await planMailing(db, { id: newId(), kind: "reminder", ...about }, after);
  expect(await news()).toMatchObject({ isSecret: true });
  await planMailing(db, { id: newId(), kind: "message", ...about }, after);
  expect(await news()).toMatchObject({ isSecret: false });
});

test("only the organiser is told", async () => {
  const office = await openOffice();
  const [event] = await office.db("events").where({ id: office.openId });
  await changeEventState(office.db, SITE, event.id, { state: "cancelled", note: "" }, new Date());
  const asked = { id: office.openId };
  expect(await office.ask("organizer", loader, asked)).not.toMatchObject({ changeNews: null });
  expect(await office.ask("contact", loader, asked)).toMatchObject({ changeNews: null });
});

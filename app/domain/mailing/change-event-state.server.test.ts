import { findEventDetails } from "db/views/event-details";
import { listMailings } from "db/views/mailings";
import { compose } from "emails/compose";
import ICAL from "ical.js";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { invite, invitee } from "test/support/inviting";
import { BY_WEB, filled, openNegotiation, person, SITE } from "test/support/negotiation";
import { listQueued } from "test/support/outbox";
import { beforeEach, expect, test } from "vitest";
import type { EventDetails, EventState } from "~/domain/event/types";
import { register } from "~/domain/registration/register.server";
import { setPlaces } from "~/domain/registration/set-places.server";
import { changeEventState } from "./change-event-state.server";
import { countToTell } from "./count-to-tell.server";
import { planMailing } from "./plan.server";
import { EVERYBODY } from "./rules";
import { runMailings } from "./run.server";
import { startDueMailings } from "./start-due.server";

const NOW = new Date("2024-10-20T09:00:00.000Z");
const SENDER = { name: "Hytekierto", address: "posti@hyte.example.fi" };
let db: Knex;
let event: EventDetails;

beforeEach(async () => {
  db = await freshDatabase();
  event = await openNegotiation(db);
  await setPlaces(db, SITE, event, { capacity: 1, quotas: [] }, NOW);
  event = (await findEventDetails(db, { id: event.id })) ?? event;
  for (const name of ["aino", "jonottaja"]) {
    const form = filled({ email: `${name}@example.fi`, participants: [person({ name })] });
    await register(db, SITE, event, form, BY_WEB, NOW);
  }
});

async function take(state: EventState, note = "", at = NOW) {
  const outcome = await changeEventState(db, SITE, event.id, { state, note }, at);
  await startDueMailings(db, at);
  while (await runMailings(db, SITE, at));
  return outcome;
}

async function told() {
  const queued = await listQueued(db, SITE);
  return queued.filter(({ kind }) => kind === "event-cancelled").sort((a, b) => (a.to < b.to ? -1 : 1));
}

/** The entry of a mail as a library reads it. */
function entryIn(mail: Awaited<ReturnType<typeof listQueued>>[number]) {
  const message = { ...mail, language: "fi", to: { name: null, address: mail.to } };
  const { calendar } = compose(message as Parameters<typeof compose>[0], SENDER);
  if (!calendar) return null;
  const root = new ICAL.Component(ICAL.parse(calendar.content));
  const entry = new ICAL.Event(root.getFirstSubcomponent("vevent") ?? expect.fail("no entry"));
  const status = entry.component.getFirstPropertyValue("status");
  return {
    method: String(root.getFirstPropertyValue("method")),
    ...{ status, uid: entry.uid, sequence: entry.sequence },
  };
}

test("who has a place gets a newer CANCEL of the same entry, and who waits a mail without one", async () => {
  const confirmation = (await listQueued(db, SITE)).find(({ to }) => to === "aino@example.fi");
  const before = confirmation && entryIn(confirmation);
  expect(await take("cancelled", "Sali meni remonttiin.")).toEqual({ ok: true });
  const [aino, jonottaja] = await told();
  expect(aino?.facts.note).toBe("Sali meni remonttiin.");
  const sequence = (before?.sequence ?? 0) + 1;
  expect(aino && entryIn(aino)).toEqual({
    ...{ method: "CANCEL", status: "CANCELLED", uid: before?.uid, sequence },
  });
  expect(jonottaja?.to).toBe("jonottaja@example.fi");
  expect(jonottaja && entryIn(jonottaja)).toBeNull();
});

test("a second press, or the same form again, mails nobody twice", async () => {
  await take("cancelled");
  expect(await take("cancelled")).toEqual({ ok: true });
  expect(await told()).toHaveLength(2);
  expect(await listMailings(db, event.id, "all")).toHaveLength(1);
});

test("of the invited those are told who were mailed and have not answered", async () => {
  const emails = ["mailed", "unmailed", "aino"].map((name) => `${name}@example.fi`);
  await invite(
    db,
    event,
    emails.map((email) => invitee({ email, organizationName: email })),
    NOW,
  );
  await db("registrations")
    .where({ email: "aino@example.fi" })
    .update({ invitation_id: db("invitations").where({ email: "aino@example.fi" }).select("id") });
  const rows = await db("invitations").whereNot({ email: "unmailed@example.fi" });
  for (const { id, email } of rows) {
    const mail = {
      id: `mail-${id}`,
      kind: "invitation",
      dedupe_key: id,
      event_id: event.id,
      to_address: email,
    };
    const sent = { language: "fi", facts_sealed: "", state: "sent", next_try_at: "", created_at: "" };
    await db("outbox").insert({ ...mail, ...sent, invitation_id: id });
  }
  expect(await countToTell(db, event, NOW)).toEqual({ registrants: 2, invitees: 1 });
  await take("cancelled");
  expect((await told()).map(({ to }) => to.split("@")[0])).toEqual(["aino", "jonottaja", "mailed"]);
});

test("what was planned for the event is not sent", async () => {
  const reminder = { kind: "reminder", audience: EVERYBODY, createdBy: null, eventId: event.id } as const;
  await planMailing(db, { ...reminder, id: "r", dueAt: "2024-10-28T09:00:00.000Z" }, NOW);
  await take("cancelled");
  const [state] = await db("mailings").where({ id: "r" }).pluck("state");
  expect(state).toBe("stopped");
});

test("what was written and has not gone, and says that the event will be, goes no more", async () => {
  await take("cancelled");
  const rows = await db("outbox").whereIn("kind", ["confirmation", "queue-place"]).pluck("state");
  expect(rows).toEqual(["cancelled", "cancelled"]);
  const notices = await db("outbox").where({ kind: "event-cancelled" }).pluck("state");
  expect(notices).toEqual(["queued", "queued"]);
});

test("an event that is announced again is newer in every calendar, and nobody who comes is mailed of it", async () => {
  await take("cancelled");
  const mails = () => db("outbox").whereNot({ kind: "stand-in-notice" }).pluck("id");
  const before = await mails();
  await take("announced");
  expect(await db("registrations").orderBy("position").pluck("calendar_sequence")).toEqual([2, 2]);
  expect(await mails()).toEqual(before);
});

test("of a day that is over nobody is told", async () => {
  await take("cancelled", "", new Date("2024-11-02T09:00:00.000Z"));
  expect(await told()).toEqual([]);
});

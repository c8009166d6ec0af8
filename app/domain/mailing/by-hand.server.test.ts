import { newId } from "db/id";
import { findMailing } from "db/mailings";
import { findListedMailing, listMailings } from "db/views/mailings";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { JOUTSA, TOIVAKKA } from "test/support/event";
import { openNegotiation, SITE } from "test/support/negotiation";
import { registerIn } from "test/support/registering";
import { beforeEach, expect, test } from "vitest";
import type { EventDetails } from "~/domain/event/types";
import type { ComposedMessage } from "./compose-form.server";
import { moveMailing } from "./move.server";
import { remind } from "./remind.server";
import { runMailings } from "./run.server";
import { sendMessage } from "./send-message.server";
import { startDueMailings } from "./start-due.server";
import { stopMailing } from "./stop.server";

const NOW = new Date("2024-10-01T09:00:00.000Z");
const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);
let db: Knex;
let event: EventDetails;
let contactId: string;

beforeEach(async () => {
  db = await freshDatabase();
  event = await openNegotiation(db);
  contactId = event.contacts[0]?.contact.id ?? "";
  await registerIn(db, event, JOUTSA, "Joutsan kylat", NOW);
  await registerIn(db, event, TOIVAKKA, "Toivakan kylat", NOW);
});

const anybody = { municipalityCodes: [], kinds: [], state: null, themeId: null, attends: null };
const ticks = { again: false, emptyOk: false, oddHourOk: false, when: "now", due: null } as const;

function written(given: Partial<ComposedMessage> = {}): ComposedMessage {
  const text = { subject: "Kahvit", body: "Hei {nimi}!", deed: "send" } as const;
  return {
    id: newId(),
    of: "registrants",
    ...anybody,
    arrived: null,
    reply: null,
    ...text,
    ...ticks,
    ...given,
  };
}

const send = (message: ComposedMessage, scope: "all" | string[] = "all", now = NOW) =>
  sendMessage(db, event, scope, message, contactId, now);

/** All that the worker does with what is due. */
async function work(now = NOW): Promise<void> {
  await startDueMailings(db, now);
  while (await runMailings(db, SITE, now));
}

const addresses = (kind = "message") =>
  db("outbox").where({ kind }).orderBy("to_address").pluck("to_address");
const BOTH = ["joutsan.kylat@example.fi", "toivakan.kylat@example.fi"];

test("a contact writes to the own municipality, whatever else was asked for", async () => {
  expect(await send(written(), [TOIVAKKA])).toEqual({ ok: true });
  expect(await send(written({ municipalityCodes: [JOUTSA] }), [TOIVAKKA])).toMatchObject({
    faults: { of: ["nobody"] },
  });
  await work();
  expect(await addresses()).toEqual([BOTH[1]]);
  expect(await listMailings(db, event.id, [JOUTSA])).toEqual([]);
  expect(await listMailings(db, event.id, [TOIVAKKA])).toMatchObject([{ progress: { waiting: 1 } }]);
});

test("a form sent twice is one mailing", async () => {
  const message = written();
  await Promise.all([send(message), send(message)]);
  await work();
  expect(await addresses()).toEqual(BOTH);
  expect(await send(message)).toEqual({ ok: true });
});

test("the same text goes to those who have not had it, and to all when that is wanted", async () => {
  await send(written(), [TOIVAKKA]);
  await work();
  await send(written());
  await work();
  expect(await addresses()).toEqual(BOTH);
  expect(await send(written())).toMatchObject({ faults: { again: ["all-had"] } });
  expect(await send(written({ again: true }))).toEqual({ ok: true });
  await work();
  expect(await addresses()).toEqual([BOTH[0], BOTH[0], BOTH[1], BOTH[1]]);
});

test("what was stopped before anybody got it goes again with the same text", async () => {
  const first = written();
  await send(first);
  await work();
  await stopMailing(db, first.id, NOW);
  expect(await findListedMailing(db, event.id, "all", first.id)).toMatchObject({
    progress: { takenBack: 2 },
  });
  const second = written();
  await send(second);
  await work();
  expect(await findListedMailing(db, event.id, "all", second.id)).toMatchObject({ progress: { waiting: 2 } });
});

test("a field that is empty for somebody needs a tick, and a bad address holds nobody else up", async () => {
  await db("registrations").where({ municipality_code: JOUTSA }).update({ organization_name: null });
  const body = "Hei {organisaatio}!";
  expect(await send(written({ body }))).toMatchObject({ faults: { emptyOk: ["unconfirmed"] } });
  const since = NOW.toISOString();
  await db("bad_addresses").insert({ email_key: BOTH[0], reason: "bounce", answer: "550", since });
  expect(await send(written({ body, emptyOk: true }))).toEqual({ ok: true });
  await work();
  expect(await addresses()).toEqual([BOTH[1]]);
});

test("a planned message waits for its time, moves, and does not go at night unless that is wanted", async () => {
  const due = (now: Date, clock: string) => ({ dueAt: now.toISOString(), clock });
  expect(await send(written({ due: due(later(-1), "11:00") }))).toMatchObject({ faults: { day: ["past"] } });
  const night = written({ due: due(later(12), "00:00") });
  expect(await send(night)).toMatchObject({ faults: { oddHourOk: ["odd-hour"] } });
  await send({ ...night, oddHourOk: true });
  const moved = { due: due(later(24), "12:00"), oddHourOk: false };
  expect(await moveMailing(db, night.id, moved, NOW)).toEqual({ ok: true });
  await work(later(13));
  expect(await addresses()).toEqual([]);
  await work(later(25));
  expect(await addresses()).toEqual(BOTH);
  expect(await moveMailing(db, night.id, moved, NOW)).toEqual({ ok: false, reason: "begun" });
  expect((await findMailing(db, night.id))?.state).toBe("done");
});

test("a reminder sent just before needs a tick where it went, and nobody else's", async () => {
  const reminder = (scope: string[], again = false) =>
    remind(db, event, scope, { id: newId(), note: "", again }, contactId, NOW);
  expect(await reminder([TOIVAKKA])).toEqual({ ok: true });
  await work();
  expect(await reminder([TOIVAKKA])).toEqual({ ok: false, reason: "just-sent" });
  expect(await reminder([JOUTSA])).toEqual({ ok: true });
  await work();
  expect(await addresses("reminder")).toEqual(BOTH);
});

import { newId } from "db/id";
import { listMailRules } from "db/mail-rules";
import { listRulesFor } from "db/views/mail-rules";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { invite, invitee } from "test/support/inviting";
import { workAt, writtenTo } from "test/support/mailing-clock";
import { BY_WEB, filled, openNegotiation, person, SITE } from "test/support/negotiation";
import { listQueued } from "test/support/outbox";
import { beforeEach, expect, test } from "vitest";
import type { EventDetails } from "~/domain/event/types";
import { register } from "~/domain/registration/register.server";
import { setPlaces } from "~/domain/registration/set-places.server";
import { changeEventState } from "./change-event-state.server";
import { openRuledRound } from "./open-ruled-round.server";
import { removeRule } from "./remove-rule.server";
import { saveDefaultRules } from "./save-default-rules.server";
import { saveRule } from "./save-rule.server";
import type { RuleOwner } from "./types";

const MADE = new Date("2024-10-01T09:00:00Z");
const DEADLINE_REMINDER = "2024-10-20T06:00:00.000Z";
const WEEK_BEFORE = "2024-10-23T06:00:00.000Z";
const DAY_BEFORE = "2024-10-29T07:00:00.000Z";
const DAY_AFTER = "2024-10-31T07:00:00.000Z";

let db: Knex;
let event: EventDetails;
let round: RuleOwner;

beforeEach(async () => {
  db = await freshDatabase();
  event = await openNegotiation(db);
  round = { eventId: null, roundId: event.roundId ?? expect.fail("no round") };
  await setPlaces(db, SITE, event, { capacity: 1, quotas: [] }, MADE);
  for (const name of ["aino", "jonottaja"]) {
    const form = filled({ email: `${name}@example.fi`, participants: [person({ name })] });
    await register(db, SITE, event, form, BY_WEB, MADE);
  }
  await saveDefaultRules(db, round, organizerId(), MADE);
});

const organizerId = () => event.contacts[0]?.contact.id ?? "";
const planned = () => db("mailings").where({ state: "planned" }).orderBy("due_at").pluck("due_at");
const arrive = (email: string) =>
  db("participants")
    .whereIn("registration_id", db("registrations").where({ email }).select("id"))
    .update({ arrived_at: "2024-10-30T15:00:00.000Z" });

test("the usual rules of a round plan four mailings for its event", async () => {
  expect(await planned()).toEqual([DEADLINE_REMINDER, WEEK_BEFORE, DAY_BEFORE, DAY_AFTER]);
  await saveDefaultRules(db, round, organizerId(), MADE);
  expect(await listMailRules(db, round)).toHaveLength(4);
});

test("before the deadline those are reminded who were mailed an invitation and have not answered", async () => {
  const emails = ["mailed", "unmailed", "aino"].map((name) => `${name}@example.fi`);
  const rows = emails.map((email) => invitee({ email, organizationName: email, municipalityCode: "435" }));
  await invite(db, event, rows, MADE);
  const ids = await db("invitations").pluck("id");
  const aino = { email: "aino@example.fi" };
  await db("registrations")
    .where(aino)
    .update({ invitation_id: db("invitations").where(aino).select("id") });
  const mail = { kind: "invitation", event_id: event.id, language: "fi", facts_sealed: "", state: "sent" };
  const unmailed = await db("invitations").where({ email: "unmailed@example.fi" }).first("id");
  for (const id of ids.filter((one) => one !== unmailed.id)) {
    const about = { id: `m-${id}`, dedupe_key: id, invitation_id: id, to_address: "x@example.fi" };
    await db("outbox").insert({ ...mail, ...about, next_try_at: "", created_at: "" });
  }
  await workAt(db, DEADLINE_REMINDER);
  expect(await writtenTo(db, "deadline-reminder")).toEqual(["mailed@example.fi"]);
  const letter = (await listQueued(db, SITE)).find(({ kind }) => kind === "deadline-reminder");
  expect(letter?.facts).toMatchObject({ sender: "Luhangan kunta", closesAt: "2024-10-23T21:00:00.000Z" });
  expect(letter?.facts.answerUrl).toMatch(/^https:\/\/hyte\.example\.fi\/kutsu\/[\w-]{20,}$/);
});

test("who waits for a place is reminded too, and told that they wait", async () => {
  await workAt(db, DAY_BEFORE);
  const letters = (await listQueued(db, SITE)).filter(({ kind }) => kind === "reminder");
  expect(letters.map(({ to, facts }) => [to, facts.queued]).sort()).toEqual([
    ["aino@example.fi", []],
    ["jonottaja@example.fi", ["jonottaja"]],
  ]);
});

test("those are thanked who came, as far as the door knows, and otherwise those who had a place", async () => {
  await workAt(db, DAY_AFTER);
  expect(await writtenTo(db, "thank-you")).toEqual(["aino@example.fi"]);
});

test("who came without a place is thanked, and who did not come is not", async () => {
  await arrive("jonottaja@example.fi");
  await workAt(db, DAY_AFTER);
  expect(await writtenTo(db, "thank-you")).toEqual(["jonottaja@example.fi"]);
});

test("who attends remotely is thanked beside those whom the door marked", async () => {
  const remote = { email: "etana@example.fi", participants: [person({ name: "Etänä", attends: "remote" })] };
  await db("events").where({ id: event.id }).update({ participation: "hybrid" });
  const hybrid = { ...event, participation: "hybrid" } as const;
  expect(await register(db, SITE, hybrid, filled(remote), BY_WEB, MADE)).toMatchObject({ ok: true });
  await arrive("jonottaja@example.fi");
  await workAt(db, DAY_AFTER);
  expect(await writtenTo(db, "thank-you")).toEqual(["etana@example.fi", "jonottaja@example.fi"]);
});

test("a rule of the event's own stands in the place of its round's, until it is removed", async () => {
  const own: RuleOwner = { eventId: event.id, roundId: null };
  const later = { kind: "reminder", days: -1, hour: 18, note: "", id: newId() } as const;
  expect(await saveRule(db, own, later, organizerId(), MADE)).toEqual({ ok: true });
  expect(await saveRule(db, own, later, organizerId(), MADE), "sent twice").toEqual({ ok: true });
  const same = await saveRule(db, own, { ...later, id: newId() }, organizerId(), MADE);
  expect(same).toEqual({ ok: false, reason: "there-already" });
  const moved = "2024-10-29T16:00:00.000Z";
  expect(await planned()).toEqual([DEADLINE_REMINDER, WEEK_BEFORE, moved, DAY_AFTER]);
  expect(await listRulesFor(db, event.id)).toHaveLength(4);
  await removeRule(db, own, later.id, MADE);
  expect(await planned()).toEqual([DEADLINE_REMINDER, WEEK_BEFORE, DAY_BEFORE, DAY_AFTER]);
});

test("an event that leaves the round leaves its rules", async () => {
  await db("events").where({ id: event.id }).update({ round_id: null });
  await workAt(db, "2024-10-02T09:00:00Z");
  expect(await planned()).toEqual([]);
});

test("nothing goes for a cancelled event, and what lies ahead is planned anew when it is announced again", async () => {
  const at = (instant: string) => new Date(instant);
  await changeEventState(db, SITE, event.id, { state: "cancelled", note: "" }, at("2024-10-21T09:00:00Z"));
  await workAt(db, "2024-10-23T06:00:00Z");
  expect(await writtenTo(db, "reminder")).toEqual([]);
  await changeEventState(db, SITE, event.id, { state: "announced", note: "" }, at("2024-10-24T09:00:00Z"));
  await workAt(db, "2024-10-24T09:01:00Z");
  expect(await planned()).toEqual([DAY_BEFORE, DAY_AFTER]);
});

test("a new round has the usual rules only when they are wanted", async () => {
  const form = { name: "Kierros", themes: [{ name: "Mieli", prompt: "Mikä auttaa?" }] };
  for (const [year, defaultRules] of [
    [2031, true],
    [2032, false],
  ] as const) {
    const opened = await openRuledRound(db, { ...form, year, defaultRules }, organizerId(), MADE);
    const rules = opened.ok ? await listMailRules(db, { eventId: null, roundId: opened.id }) : [];
    expect(rules).toHaveLength(defaultRules ? 4 : 0);
  }
});

import { newId } from "db/id";
import { listMailRules } from "db/mail-rules";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { workAt, writtenTo } from "test/support/mailing-clock";
import { BY_WEB, filled, openNegotiation, SITE } from "test/support/negotiation";
import { beforeEach, describe, expect, it } from "vitest";
import type { EventDetails } from "~/domain/event/types";
import { register } from "~/domain/registration/register.server";
import { decide } from "./decide.server";
import { removeRule } from "./remove-rule.server";
import { runMailings } from "./run.server";
import { saveRule } from "./save-rule.server";
import { startDueMailings } from "./start-due.server";
import type { RuleDraft, RuleOwner } from "./types";

const MADE = new Date("2024-10-01T09:00:00Z");
/** The event is on 30.10.: in Finland 9 o'clock the day before is 7 UTC, the clocks have gone back. */
const DUE = "2024-10-29T07:00:00.000Z";
const DAY_BEFORE = { kind: "reminder", days: -1, hour: 9, note: "Ovet avataan klo 17." } as const;
const PEOPLE = ["aino@example.fi", "eero@example.fi", "irma@example.fi"];

let db: Knex;
let event: EventDetails;
let own: RuleOwner;

beforeEach(async () => {
  db = await freshDatabase();
  event = await openNegotiation(db);
  own = { eventId: event.id, roundId: null };
  for (const email of PEOPLE) await register(db, SITE, event, filled({ email }), BY_WEB, MADE);
});

const organizerId = () => event.contacts[0]?.contact.id ?? "";
const makeRule = (rule: RuleDraft = DAY_BEFORE, owner = own, now = MADE) =>
  saveRule(db, owner, { ...rule, id: newId() }, organizerId(), now);
const states = () => db("mailings").orderBy("due_at").pluck("state");
const dues = () => db("mailings").where({ state: "planned" }).orderBy("due_at").pluck("due_at");
const reminded = () => writtenTo(db, "reminder");
const moveEvent = (startsOn: string, at = "2024-10-10T09:00:00.000Z") =>
  db("events").where({ id: event.id }).update({ starts_on: startsOn, starts_at: null, updated_at: at });

describe("a rule", () => {
  it("is planned, goes at its time to those who come, and goes once, wherever the clock is set", async () => {
    await makeRule();
    expect(await dues()).toEqual([DUE]);
    await workAt(db, "2024-10-29T06:59:00Z");
    expect(await reminded()).toEqual([]);
    await workAt(db, "2024-10-29T07:00:00Z");
    expect(await reminded()).toEqual(PEOPLE);
    for (const instant of ["2024-10-20T09:00:00Z", "2024-10-29T07:00:00Z", "2024-11-02T09:00:00Z"])
      await workAt(db, instant);
    expect(await reminded()).toEqual(PEOPLE);
    expect(await states()).toEqual(["done"]);
  });

  it("that nobody could send in time is not sent late: a decision sends it, once", async () => {
    await makeRule({ ...DAY_BEFORE, days: -5 });
    await workAt(db, "2024-10-27T09:00:00Z");
    expect(await states()).toEqual(["missed"]);
    expect(await reminded()).toEqual([]);
    const at = new Date("2024-10-27T10:00:00Z");
    const missed = { eventId: event.id, id: (await db("mailings").first("id")).id };
    expect(await decide(db, missed, "send", at)).toEqual({ ok: true });
    expect(await decide(db, missed, "send", at)).toEqual({ ok: false, reason: "decided" });
    await workAt(db, "2024-10-27T10:00:01Z");
    expect(await reminded()).toEqual(PEOPLE);
  });

  it("that was missed can be left unsent, and is not sent when its event is over", async () => {
    await makeRule();
    await workAt(db, "2024-10-29T12:00:00Z");
    const missed = { eventId: event.id, id: (await db("mailings").first("id")).id };
    const after = new Date("2024-10-31T09:00:00Z");
    expect(await decide(db, missed, "send", after)).toEqual({ ok: false, reason: "pointless" });
    expect(await decide(db, missed, "skip", after)).toEqual({ ok: true });
    expect(await states()).toEqual(["stopped"]);
    expect(await reminded()).toEqual([]);
  });

  it("that was missed until its event was over is shown, not ended in silence", async () => {
    await makeRule();
    await workAt(db, "2024-11-02T09:00:00Z");
    expect(await states()).toEqual(["missed"]);
  });

  it("does not begin at night, though it is little late", async () => {
    await makeRule({ ...DAY_BEFORE, hour: 20 });
    await workAt(db, "2024-10-29T19:30:00Z");
    expect(await states()).toEqual(["missed"]);
  });

  it("moves with its event while it waits, and comes back from among the missed", async () => {
    await makeRule();
    await moveEvent("2024-11-06");
    await workAt(db, DUE);
    expect(await dues()).toEqual(["2024-11-05T07:00:00.000Z"]);
    await workAt(db, "2024-11-05T11:00:00Z");
    expect(await states()).toEqual(["missed"]);
    await moveEvent("2024-11-20", "2024-11-05T11:00:00.000Z");
    await workAt(db, "2024-11-05T11:01:00Z");
    expect(await dues()).toEqual(["2024-11-19T07:00:00.000Z"]);
    expect(await reminded()).toEqual([]);
  });

  it("is not sent at the old time by a worker that has not looked at the rules since", async () => {
    await makeRule();
    await moveEvent("2024-11-06");
    await startDueMailings(db, new Date(DUE));
    expect(await states()).toEqual(["planned"]);
  });

  it("makes up for nothing that had passed before it was made", async () => {
    await makeRule(DAY_BEFORE, own, new Date("2024-10-29T07:30:00Z"));
    await workAt(db, "2024-10-29T07:31:00Z");
    expect(await states()).toEqual([]);
  });

  it("that is removed sends nothing more, and what it has sent stays", async () => {
    await makeRule({ ...DAY_BEFORE, days: -7 });
    await makeRule();
    await workAt(db, "2024-10-23T06:00:00Z");
    for (const { id } of await listMailRules(db, own)) await removeRule(db, own, id, MADE);
    await workAt(db, DUE);
    expect(await states()).toEqual(["done"]);
    expect(await reminded()).toEqual(PEOPLE);
  });

  it("goes on where it was when the worker died in the middle of its list", async () => {
    for (let n = 100; n < 160; n++)
      await register(db, SITE, event, filled({ email: `tulija${n}@example.fi` }), BY_WEB, MADE);
    await makeRule();
    await startDueMailings(db, new Date(DUE));
    await runMailings(db, SITE, new Date(DUE));
    expect(await reminded()).toHaveLength(50);
    await workAt(db, "2024-10-29T15:00:00Z");
    expect(await reminded()).toHaveLength(63);
    expect(new Set(await reminded()).size).toBe(63);
  });
});

import { findEventDetails } from "db/views/event-details";
import { listMailings } from "db/views/mailings";
import { compose } from "emails/compose";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { eveningInJoutsa } from "test/support/event";
import { exampleMessage } from "test/support/messages";
import { BY_WEB, filled, person, SITE } from "test/support/negotiation";
import { listQueued } from "test/support/outbox";
import { beforeEach, describe, expect, it } from "vitest";
import { createEvent } from "~/domain/event/create.server";
import type { EventDraft } from "~/domain/event/draft";
import type { RegistrationForm } from "~/domain/registration/form.server";
import { register } from "~/domain/registration/register.server";
import { setPlaces } from "~/domain/registration/set-places.server";
import { runMailings } from "./run.server";
import { saveEvent } from "./save-event.server";
import { startDueMailings } from "./start-due.server";
import { type Steering, steerChange } from "./steer-change.server";

const START = Date.parse("2024-10-01T09:00:00.000Z");
const SENDER = { name: "Hytekierto", address: "posti@hyte.example.fi" };
const minutes = (count: number) => new Date(START + count * 60_000);
const HALL = {
  ...{ name: "Seurantalo", room: null, streetAddress: null, town: "Joutsa" },
  ...{ parkingNote: null, accessNote: null },
};
const LATER = { startsOn: "2024-10-23", startsAt: "2024-10-23T14:30:00.000Z" };

let db: Knex;
let id: string;

beforeEach(async () => {
  db = await freshDatabase();
  const created = await createEvent(db, eveningInJoutsa({ participation: "hybrid" }), minutes(-60));
  if (!created.ok) throw new Error(created.reason);
  id = created.id;
});

const details = async () => (await findEventDetails(db, { id })) ?? expect.fail("no event");

async function come(name: string, given: Partial<RegistrationForm> = {}, at = minutes(-30)) {
  const form = filled({ email: `${name}@example.fi`, participants: [person({ name })], ...given });
  const outcome = await register(db, SITE, await details(), form, BY_WEB, at);
  if (!outcome.ok) throw new Error(outcome.reason);
}

async function save(at: Date, changes: Partial<EventDraft> = {}) {
  const { version, slug } = await details();
  const draft = eveningInJoutsa({ participation: "hybrid", version, slug, ...changes });
  expect(await saveEvent(db, SITE, id, draft, at)).toEqual({ ok: true });
}

const changes = async () => (await listQueued(db, SITE)).filter(({ kind }) => kind === "event-changed");

async function toldAt(at: Date) {
  await startDueMailings(db, at);
  while (await runMailings(db, SITE, at));
  return (await changes()).map(({ to, facts }) => [to, facts.changed]).sort();
}

const steer = (deed: Steering["deed"], note = "") => steerChange(db, id, { deed, note }, minutes(1));
const planned = async () => (await listMailings(db, id, "all")).filter(({ state }) => state === "planned");
const sequences = () => db("registrations").orderBy("position").pluck("calendar_sequence");

describe("an event that is saved after a change", () => {
  it("mails each once of all three edits, ten minutes after the last", async () => {
    await come("aino");
    await save(minutes(0), { venue: HALL });
    await save(minutes(6), { venue: HALL, ...LATER });
    await save(minutes(12), { venue: HALL, ...LATER, title: "Hyte-ilta" });
    expect(await toldAt(minutes(21))).toEqual([]);
    expect(await toldAt(minutes(22))).toEqual([["aino@example.fi", ["time", "place", "title"]]]);
    expect(await toldAt(minutes(600))).toHaveLength(1);
    const [mail] = await changes();
    expect(mail?.facts).toMatchObject({
      before: { startsOn: "2024-10-30", title: "Hyte-neuvottelu, Joutsa", venueName: null },
      event: { ...LATER, title: "Hyte-ilta", venueName: "Seurantalo" },
    });
    expect(mail?.facts.calendar.sequence).toBe(3);
  });

  it("waits an hour at most, however often it is saved", async () => {
    await come("aino");
    for (let at = 0; at <= 54; at += 9) await save(minutes(at), { title: `Nimi ${at}` });
    expect((await planned()).map(({ dueAt }) => dueAt)).toEqual([minutes(60).toISOString()]);
  });

  it("mails nobody when the edit is undone, nor for what touches nobody", async () => {
    await come("aino");
    await save(minutes(0), LATER);
    await save(minutes(5));
    await save(minutes(6), {
      introduction: "Tervetuloa!",
      agenda: "17.00 Kahvit",
      remoteUrl: "https://v.example.fi",
    });
    expect(await toldAt(minutes(60))).toEqual([]);
    expect(await planned()).toEqual([]);
    expect(await sequences()).toEqual([2]);
  });

  it("mails only those whom it touches, and those who wait too, without an entry", async () => {
    await setPlaces(db, SITE, await details(), { capacity: 1, quotas: [] }, minutes(-40));
    await come("aino");
    await come("jonottaja");
    await come("etana", { participants: [person({ name: "Etänä", attends: "remote" })] });
    await save(minutes(0), { venue: HALL });
    expect(await toldAt(minutes(10))).toEqual([
      ["aino@example.fi", ["place"]],
      ["jonottaja@example.fi", ["place"]],
    ]);
    expect(await sequences()).toEqual([1, 1, 0]);
  });

  it("tells that the day was taken back, out of the calendars too, and then of the new one", async () => {
    await come("aino");
    await save(minutes(0), { state: "closed", startsOn: null, startsAt: null, endsAt: null, coffeeAt: null });
    expect(await toldAt(minutes(10))).toEqual([["aino@example.fi", ["time"]]]);
    const mails = async () =>
      (await changes()).map(({ facts }) => compose(exampleMessage("event-changed", "fi", facts), SENDER));
    const [taken] = await mails();
    expect(taken?.subject).toBe("Tilaisuuden aika muuttui: Hyte-neuvottelu, Joutsa");
    expect(taken?.text).toMatch(/Aika: aiemmin: ke 30\.10\.2024.*nyt: kerrotaan myöhemmin/);
    expect(taken?.calendar?.content).toMatch(/METHOD:CANCEL[\s\S]*SEQUENCE:1\r\n/);
    await save(minutes(20), { state: "closed", ...LATER });
    expect(await toldAt(minutes(30))).toHaveLength(2);
    const given = (await mails()).find(({ calendar }) => calendar?.method === "REQUEST");
    expect(`${given?.text}${given?.calendar?.content}`).toMatch(/nyt: ke 23\.10[\s\S]*SEQUENCE:2\r\n/);
  });

  it("plans nothing when the day is over", async () => {
    await come("aino");
    await save(new Date("2024-11-02T09:00:00.000Z"), { title: "Hyte-ilta" });
    expect(await planned()).toEqual([]);
  });

  it("is told at once with the organiser's words, or not at all, as the organiser wants", async () => {
    await come("aino");
    await save(minutes(0), LATER);
    expect(await steer("keep", "Sali olikin varattu.")).toBe(true);
    expect(await steer("send", "Sali olikin varattu.")).toBe(true);
    expect(await toldAt(minutes(1))).toHaveLength(1);
    expect((await changes())[0]?.facts.note).toBe("Sali olikin varattu.");
    expect(await steer("stop"), "too late").toBe(false);
    await save(minutes(20));
    expect(await steer("stop")).toBe(true);
    expect(await toldAt(minutes(60))).toHaveLength(1);
  });
});

import { findEventDetails } from "db/views/event-details";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { BY_WEB, filled, openNegotiation, person, REGISTRANT, SITE } from "test/support/negotiation";
import { listQueued } from "test/support/outbox";
import { beforeEach, expect, test } from "vitest";
import type { EventDetails } from "~/domain/event/types";
import { cancel } from "./cancel.server";
import { chooseNotices } from "./choose-notices.server";
import { register } from "./register.server";
import { writeDigests } from "./write-digests.server";

const TOIVAKKA = "850";
const LUHANKA = "435";
const TIINA = "tiina.tuomela@example.fi";

let db: Knex;
let event: EventDetails;

beforeEach(async () => {
  db = await freshDatabase();
  event = await openNegotiation(db);
  await choose("daily", "2024-10-01T09:00:00Z");
  event = (await findEventDetails(db, { id: event.id })) ?? event;
});

const tiina = () => event.contacts.find(({ contact }) => contact.email === TIINA)?.contact.id ?? "";
const choose = (notices: "daily" | "at-once", at: string) =>
  chooseNotices(db, SITE, tiina(), notices, new Date(at));
const mailsTo = async (address: string) =>
  (await listQueued(db, SITE)).filter(({ to, kind }) => to === address && kind !== "confirmation");

async function come(name: string, municipalityCode: string, at: string): Promise<string> {
  const given = { participants: [person({ name })], organizationName: "Kyläyhdistys ry", municipalityCode };
  const form = filled({ ...given, email: `${name.toLowerCase()}@example.fi` });
  const outcome = await register(db, SITE, event, form, BY_WEB, new Date(at));
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.id;
}

async function worksAt(...instants: string[]): Promise<void> {
  for (const instant of instants) await writeDigests(db, SITE, new Date(instant));
}

test("one mail a day tells what has happened in the own municipality, and there is no notice of each", async () => {
  await come("Aino", TOIVAKKA, "2024-10-02T10:00:00Z");
  await come("Lauri", LUHANKA, "2024-10-02T11:00:00Z");
  const gone = await come("Eero", TOIVAKKA, "2024-10-02T12:00:00Z");
  await cancel(db, SITE, event, gone, REGISTRANT, new Date("2024-10-02T13:00:00Z"));
  expect(await mailsTo(TIINA)).toEqual([]);
  await worksAt("2024-10-03T04:59:00Z");
  expect(await mailsTo(TIINA)).toEqual([]);
  await worksAt(
    "2024-10-03T05:00:00Z",
    "2024-10-03T05:01:00Z",
    "2024-10-03T12:00:00Z",
    "2024-10-03T05:00:00Z",
  );
  const mails = await mailsTo(TIINA);
  expect(mails.map(({ kind }) => kind)).toEqual(["digest"]);
  expect(mails[0]?.facts).toMatchObject({
    day: "2024-10-03",
    events: [
      {
        municipality: "Toivakka",
        registered: ["Aino, Kyläyhdistys ry"],
        changed: [],
        cancelled: ["Eero, Kyläyhdistys ry"],
        declined: [],
      },
    ],
  });
});

test("a day on which nothing happened brings no mail, and what came later comes the next day", async () => {
  await worksAt("2024-10-03T05:00:00Z");
  await come("Aino", TOIVAKKA, "2024-10-03T05:10:00Z");
  await worksAt("2024-10-03T09:00:00Z");
  expect(await mailsTo(TIINA)).toEqual([]);
  await worksAt("2024-10-04T05:00:00Z", "2024-10-05T05:00:00Z");
  expect((await mailsTo(TIINA)).map(({ facts }) => facts.day)).toEqual(["2024-10-04"]);
});

test("a server that was down tells of all days at once, but not at night", async () => {
  await come("Aino", TOIVAKKA, "2024-10-02T10:00:00Z");
  await come("Eero", TOIVAKKA, "2024-10-04T10:00:00Z");
  await worksAt("2024-10-05T19:00:00Z");
  expect(await mailsTo(TIINA)).toEqual([]);
  await worksAt("2024-10-06T05:00:00Z");
  const [mail] = await mailsTo(TIINA);
  expect(mail?.facts.events[0].registered).toHaveLength(2);
});

test("what happens after the clock was set back is told, also of a day that has had its digest", async () => {
  await come("Aino", TOIVAKKA, "2024-10-02T10:00:00Z");
  await worksAt("2024-10-20T05:00:00Z", "2024-10-03T05:00:00Z");
  expect(await mailsTo(TIINA)).toHaveLength(1);
  await come("Eero", TOIVAKKA, "2024-10-03T10:00:00Z");
  await worksAt("2024-10-04T05:00:00Z");
  await come("Oiva", TOIVAKKA, "2024-10-19T10:00:00Z");
  await worksAt("2024-10-20T05:00:00Z");
  const told = (await mailsTo(TIINA)).map(({ facts }) => facts.events[0].registered);
  expect(told.map((names) => names.join()).sort()).toEqual([
    expect.stringContaining("Aino"),
    expect.stringContaining("Eero"),
    expect.stringContaining("Oiva"),
  ]);
});

test("other contacts are told at once as before", async () => {
  await come("Lauri", LUHANKA, "2024-10-02T11:00:00Z");
  const liisa = event.contacts.find(({ municipality }) => municipality.code === LUHANKA)?.contact.email ?? "";
  expect((await mailsTo(liisa)).map(({ kind }) => kind)).toEqual(["contact-notice"]);
});

test("who goes back to being told at once gets what the digest still owes, and then a notice of each", async () => {
  await come("Aino", TOIVAKKA, "2024-10-02T10:00:00Z");
  await choose("at-once", "2024-10-02T11:00:00Z");
  await choose("at-once", "2024-10-02T11:00:01Z");
  event = (await findEventDetails(db, { id: event.id })) ?? event;
  await come("Eero", TOIVAKKA, "2024-10-02T12:00:00Z");
  await worksAt("2024-10-03T05:00:00Z");
  expect((await mailsTo(TIINA)).map(({ kind }) => kind)).toEqual(["digest", "contact-notice"]);
});

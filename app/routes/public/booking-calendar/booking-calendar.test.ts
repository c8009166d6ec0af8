import type { AppLoadContext } from "@remix-run/node";
import { findOutboxMessage } from "db/outbox";
import { findEventDetails } from "db/views/event-details";
import type { Knex } from "knex";
import { readWithLibrary } from "test/support/calendar-library";
import { readEvents, unescapeText } from "test/support/calendar-lines";
import { freshDatabase } from "test/support/database";
import { BY_WEB, filled, openNegotiation, person, REGISTRANT, SITE } from "test/support/negotiation";
import { statusOf } from "test/support/office";
import { beforeEach, expect, test } from "vitest";
import { cancel } from "~/domain/registration/cancel.server";
import { register } from "~/domain/registration/register.server";
import { unseal } from "~/domain/site/token.server";
import { maskedMail } from "../../office/outbox-message/masked-mail.server";
import { loader } from "./route.server";

const NOW = new Date("2024-09-02T09:00:00Z");
const SENDER = "Hyte <posti@hyte.example.fi>";
const LINK = "https://kokous.example.fi/hyte";

let db: Knex;
let token: string;

beforeEach(async () => {
  db = await freshDatabase();
  await openNegotiation(db);
  await db("events").update({ participation: "hybrid", remote_url: LINK, alarms: "60" });
});

async function registered(attends: ("on-site" | "remote")[]) {
  const event = (await findEventDetails(db, { id: await eventId() })) ?? expect.fail("no event");
  const participants = attends.map((how, n) => person({ name: `Osallistuja ${n}`, attends: how }));
  const outcome = await register(db, SITE, event, filled({ participants }), BY_WEB, NOW);
  expect(outcome.ok).toBe(true);
  const row = await db("registrations").first();
  token = unseal(SITE, row.link_sealed) ?? "";
  return { event, id: row.id as string };
}

const eventId = async () => (await db("events").first("id")).id as string;

async function ask() {
  const context = { db, site: SITE, language: "fi", config: { mailFrom: SENDER } };
  const request = new Request(`${SITE.publicUrl}/ilmoittautuminen/${token}/kalenteri.ics`);
  return loader({ request, params: { token }, context: context as unknown as AppLoadContext });
}

async function entry() {
  const file = await (await ask()).text();
  expect(file.replaceAll("\r\n ", "")).not.toContain(token);
  return readEvents(file)[0] ?? expect.fail("no event");
}

test("the file has the identity of the mail's invitation, its alarm and no link to the registration", async () => {
  const { id } = await registered(["on-site"]);
  const { properties, alarms } = await entry();
  expect(properties.get("UID")?.value).toBe(`${id}@hyte.example.fi`);
  expect(properties.get("SEQUENCE")?.value).toBe("0");
  expect(properties.has("CONFERENCE")).toBe(false);
  expect(alarms[0]?.get("TRIGGER")?.value).toBe("-PT60M");
});

test("the mail and the file are one entry in a calendar, also when it is cancelled", async () => {
  const { event, id } = await registered(["on-site"]);
  const versions = async () => {
    const row = await db("outbox")
      .whereIn("kind", ["confirmation", "cancellation"])
      .orderBy("id", "desc")
      .first("id");
    const mail = maskedMail(
      SITE,
      SENDER,
      (await findOutboxMessage(db, row.id)) ?? expect.fail("no mail"),
    ).mail;
    const files = [mail?.calendar?.content ?? "", await (await ask()).text()];
    return files.map((file) => readWithLibrary(file).event).map(({ uid, sequence }) => ({ uid, sequence }));
  };
  const uid = `${id}@hyte.example.fi`;
  expect(await versions()).toEqual([
    { uid, sequence: 0 },
    { uid, sequence: 0 },
  ]);
  await cancel(db, SITE, event, id, REGISTRANT, NOW);
  expect(await versions()).toEqual([
    { uid, sequence: 1 },
    { uid, sequence: 1 },
  ]);
});

test("those who come remotely have the link, as the place when they all do", async () => {
  await registered(["remote"]);
  expect(unescapeText((await entry()).properties.get("LOCATION")?.value ?? "")).toBe(LINK);
});

test("when one comes to the place, the place is told", async () => {
  await registered(["remote", "on-site"]);
  const { properties } = await entry();
  expect(properties.get("LOCATION")?.value).not.toContain("https");
  expect(properties.get("CONFERENCE")?.value).toBe(LINK);
});

test("a registration that was cancelled takes itself out, with a higher number", async () => {
  const { event, id } = await registered(["on-site"]);
  await cancel(db, SITE, event, id, REGISTRANT, NOW);
  const { properties } = await entry();
  expect([properties.get("STATUS")?.value, properties.get("SEQUENCE")?.value]).toEqual(["CANCELLED", "1"]);
});

test("an event that was cancelled is cancelled in the file too", async () => {
  await registered(["on-site"]);
  await db("events").update({ state: "cancelled" });
  expect((await entry()).properties.get("STATUS")?.value).toBe("CANCELLED");
});

test("who waits for a place has no file, and neither has a link that opens nothing", async () => {
  await db("events").update({ capacity: 0 });
  await db("quotas").insert({ event_id: await eventId(), position: 0, of: "everyone", seats: 0 });
  await registered(["on-site"]);
  expect(statusOf(await ask().catch((thrown) => thrown))).toBe(404);
  token = "a".repeat(32);
  expect(statusOf(await ask().catch((thrown) => thrown))).toBe(404);
});

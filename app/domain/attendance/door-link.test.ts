import { listEventLinks } from "db/event-links";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { AT_THE_DOOR, openEvening } from "test/support/door";
import { SITE } from "test/support/negotiation";
import { beforeEach, expect, it } from "vitest";
import { findHelper } from "~/access/door.server";
import { doorClosesAt } from "~/domain/event/links.server";
import type { EventDetails } from "~/domain/event/types";
import { unseal } from "~/domain/site/token.server";
import { openDoorLink } from "./open-door-link.server";
import { revokeDoorLink } from "./revoke-door-link.server";

let db: Knex;
let event: EventDetails;

beforeEach(async () => {
  db = await freshDatabase();
  event = await openEvening(db);
});

async function open(): Promise<string> {
  const by = event.contacts[0]?.contact.id ?? "";
  const outcome = await openDoorLink(db, SITE, event, { note: "Pääovi", by }, AT_THE_DOOR);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.token;
}

it("lets a helper in to the whole list until six hours after the day", async () => {
  const token = await open();
  expect(await findHelper(db, token, AT_THE_DOOR)).toEqual({
    eventId: event.id,
    scope: "all",
    organizerId: null,
  });
  // Midnight of 30.10. in winter time, and six hours.
  expect(await findHelper(db, token, new Date("2024-10-31T03:59:59.999Z"))).not.toBeNull();
  expect(await findHelper(db, token, new Date("2024-10-31T04:00:00.000Z"))).toBeNull();
  expect(await findHelper(db, "arvattu", AT_THE_DOOR)).toBeNull();
});

it("is kept so that the organiser can see it again and a stolen database cannot use it", async () => {
  const token = await open();
  const [link] = await listEventLinks(db, event.id, "door");
  expect(unseal(SITE, link?.tokenSealed ?? "")).toBe(token);
  expect(JSON.stringify(await db("event_links"))).not.toContain(token);
});

it("opens nothing once it has been revoked", async () => {
  const token = await open();
  const [link] = await listEventLinks(db, event.id, "door");
  await revokeDoorLink(db, event.id, link?.id ?? "", AT_THE_DOOR);
  expect(await findHelper(db, token, AT_THE_DOOR)).toBeNull();
});

it("is not made for an event without a day, or whose day is over", async () => {
  const made = (changes: Partial<EventDetails>, now = AT_THE_DOOR) =>
    openDoorLink(db, SITE, { ...event, ...changes }, { note: null, by: "x" }, now);
  expect(await made({ startsOn: null })).toEqual({ ok: false, reason: "day-missing" });
  expect(await made({}, new Date("2024-11-02T10:00:00Z"))).toEqual({ ok: false, reason: "too-late" });
});

it("of an event of two days is valid until the second is over", () => {
  const days = { startsOn: "2024-10-30", endsAt: "2024-10-31T12:00:00.000Z" };
  expect(doorClosesAt(days)).toBe("2024-11-01T04:00:00.000Z");
});

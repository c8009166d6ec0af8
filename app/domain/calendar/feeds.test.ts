import { findCalendarFeedOrganizerId, listCalendarFeeds } from "db/calendar-feeds";
import { findFeedVersion, listOwnFeedEvents, listPublicFeedEvents } from "db/views/feed";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { openNegotiation } from "test/support/negotiation";
import { beforeEach, expect, test } from "vitest";
import type { EventDetails } from "~/domain/event/types";
import { hashToken, newToken } from "~/domain/site/token.server";
import { openFeed } from "./open-feed.server";
import { revokeFeed } from "./revoke-feed.server";
import { feedWindow } from "./rules";

const NOW = new Date("2024-10-01T09:00:00Z");

let db: Knex;
let event: EventDetails;

beforeEach(async () => {
  db = await freshDatabase();
  event = await openNegotiation(db);
});

test("a year behind and thirty days of cancellations, the same all through a day in Helsinki", () => {
  expect(feedWindow(NOW)).toEqual({ since: "2023-10-02", cancelledSince: "2024-09-01T00:00:00.000Z" });
  expect(feedWindow(new Date("2024-09-30T21:00:00Z"))).toEqual(feedWindow(NOW));
  expect(feedWindow(new Date("2024-09-30T20:59:59Z"))).not.toEqual(feedWindow(NOW));
});

test("an event is told with its place and with each of its people once, and a draft is not", async () => {
  const [told] = await listPublicFeedEvents(db, feedWindow(NOW), null);
  const names = [...event.contacts.map(({ contact }) => contact), ...event.enquiryContacts].map(
    ({ name }) => name,
  );
  expect(told).toMatchObject({ id: event.id, version: event.version, venue: { name: event.venue?.name } });
  expect(told?.people.map(({ name }) => name)).toEqual([...new Set(names)]);
  await db("events").update({ state: "draft" });
  expect(await listPublicFeedEvents(db, feedWindow(NOW), null)).toEqual([]);
  expect((await listOwnFeedEvents(db, [event.id])).map(({ state }) => state)).toEqual(["draft"]);
});

test("a municipality is told of its own events only", async () => {
  const of = async (code: string) => (await listPublicFeedEvents(db, feedWindow(NOW), code)).length;
  expect([await of("435"), await of("179")]).toEqual([1, 0]);
});

test("whatever changes an event changes the version of the feeds", async () => {
  const before = await findFeedVersion(db);
  expect(await findFeedVersion(db)).toBe(before);
  await db("events").increment("version", 1);
  expect(await findFeedVersion(db)).not.toBe(before);
});

test("an address opens the feed of who made it until they revoke it", async () => {
  const [mine, other]: string[] = await db("organizers").limit(2).pluck("id");
  const token = newToken();
  const owner = () => findCalendarFeedOrganizerId(db, hashToken(token));
  await openFeed(db, mine ?? "", token, NOW);
  await openFeed(db, other ?? "", token, NOW);
  expect(await owner()).toBe(mine);
  const [feed] = await listCalendarFeeds(db, mine ?? "");
  await revokeFeed(db, other ?? "", feed?.id ?? "", NOW);
  expect(await owner()).toBe(mine);
  await revokeFeed(db, mine ?? "", feed?.id ?? "", NOW);
  expect([await owner(), await listCalendarFeeds(db, mine ?? "")]).toEqual([null, []]);
});

import type { Db } from "db/connection";
import { newId } from "db/id";
import { freshDatabase } from "test/support/database";
import { expect, test } from "vitest";
import { eraseSensitive } from "./erase-sensitive.server";

const AT = "2024-10-01T08:00:00.000Z";

/** A participant with a diet in an event of that day. */
async function dietIn(db: Db, startsOn: string | null): Promise<string> {
  const [event, registration, participant] = [newId(), newId(), newId()];
  const stamps = { created_at: AT, updated_at: AT };
  await db("events").insert({
    ...stamps,
    id: event,
    slug: event,
    kind: "negotiation",
    state: "held",
    title: "Hyte-neuvottelu",
    starts_on: startsOn,
  });
  await db("registrations").insert({
    ...stamps,
    id: registration,
    event_id: event,
    position: 1,
    reference: registration,
    organization_kind: "association",
    municipality_code: "435",
    source: "web",
    language: "fi",
    link_hash: registration,
    link_sealed: "…",
    privacy_version: "1",
  });
  await db("participants").insert({
    id: participant,
    registration_id: registration,
    position: 1,
    name: "Aino",
  });
  await db("dietary_requirements").insert({ participant_id: participant, text_sealed: "…", consent_at: AT });
  return participant;
}

test("diets are erased a week after the event, and no others", async () => {
  const db = await freshDatabase();
  await dietIn(db, "2024-10-30");
  const coming = await dietIn(db, "2024-10-31");
  const undated = await dietIn(db, null);
  expect(await eraseSensitive(db, new Date("2024-11-05T23:59:59.000Z"))).toBe(0);
  expect(await eraseSensitive(db, new Date("2024-11-06T00:00:00.000Z"))).toBe(1);
  expect(await eraseSensitive(db, new Date("2024-11-06T00:00:00.000Z"))).toBe(0);
  expect((await db("dietary_requirements").pluck("participant_id")).sort()).toEqual([coming, undated].sort());
});

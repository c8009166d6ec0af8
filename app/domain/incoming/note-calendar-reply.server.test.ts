import { findRegistrant } from "db/views/registrants";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { NOW, REPLYING_ID, receive } from "test/support/mails";
import { BY_WEB, filled, openNegotiation, SITE } from "test/support/negotiation";
import { beforeEach, expect, test } from "vitest";
import { register } from "~/domain/registration/register.server";
import type { Taken } from "./types";

let db: Knex;

beforeEach(async () => {
  db = await freshDatabase();
});

async function plantRegistration() {
  const event = await openNegotiation(db);
  const form = filled({ email: "kerttu@example.fi" });
  const outcome = await register(db, SITE, event, form, BY_WEB, new Date("2024-10-01T09:00:00Z"));
  if (!outcome.ok) throw new Error(outcome.reason);
  const { id } = await db("registrations").first("id");
  const read = async () => (await findRegistrant(db, event.id, "all", id))?.calendarReply;
  const reply = (answer: string, stamp: string, changes: [string, string][] = []) =>
    receive(db, "google-accepted", [
      [REPLYING_ID, id],
      ["PARTSTAT=ACCEPTED", `PARTSTAT=${answer}`],
      ["DTSTAMP:20241025T080000Z", `DTSTAMP:${stamp}`],
      ...changes,
    ]);
  return { read, reply };
}

test("an answer in a calendar is a hint that cancels nothing, and the latest counts", async () => {
  const { read, reply } = await plantRegistration();
  expect(await reply("TENTATIVE", "20241025T080000Z")).toBe("calendar-reply");
  expect(await reply("DECLINED", "20241025T090000Z")).toBe("calendar-reply");
  expect(await reply("ACCEPTED", "20241025T083000Z")).toBe("calendar-reply");
  expect(await read()).toEqual({ reply: "declined", at: "2024-10-25T09:00:00.000Z" });
  expect(await db("registrations").whereNotNull("cancelled_at")).toEqual([]);
});

test("an answer from a clock that is ahead counts from when it came", async () => {
  const { read, reply } = await plantRegistration();
  await reply("DECLINED", "29991231T000000Z");
  expect(await read()).toEqual({ reply: "declined", at: NOW.toISOString() });
});

test.each<[who: string, taken: Taken, changes: [string, string][]]>([
  [
    "a delegate whom the owner named",
    "calendar-reply",
    [["From: Kerttu Kuvitteellinen <kerttu", "From: <jari"]],
  ],
  ["the owner, whose calendar has another name", "calendar-reply", [["mailto:kerttu", "mailto:k"]]],
  ["somebody else", "unknown", [["kerttu@example.fi", "jari@example.fi"]]],
  ["the owner, for another service", "unknown", [["@hyte.example.fi", "@muu.example.fi"]]],
])("an answer of %s: %s", async (_who, taken, changes) => {
  const { read, reply } = await plantRegistration();
  expect(await reply("DECLINED", "20241025T080000Z", changes)).toBe(taken);
  expect((await read())?.reply ?? null).toBe(taken === "unknown" ? null : "declined");
});

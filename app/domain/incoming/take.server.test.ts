import { enqueueOutbox } from "db/outbox";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { NOW, RETURNED_ID, receive, returnedMessage } from "test/support/mails";
import { beforeEach, describe, expect, test } from "vitest";
import { trustAddress } from "./trust-address.server";
import type { Taken } from "./types";

const ADDRESS = "aino@kylayhdistys.example.fi";
const LATER = new Date("2024-12-24T09:00:00Z");

let db: Knex;

beforeEach(async () => {
  db = await freshDatabase();
});

/** A mail of ours that the server took. */
async function plantSent(state = "sent"): Promise<void> {
  await enqueueOutbox(db, returnedMessage());
  await db("outbox").update({ state, answer: "250 queued" });
}

const returned = () => db("outbox").first("state", "answer");
const marks = () => db("bad_addresses").select("email_key", "reason");

describe("a mail that came back", () => {
  test.each(["sent", "in-flight", "waiting"])(
    "is shown as such, and its address marked: %s",
    async (state) => {
      await plantSent(state);
      expect(await receive(db, "postfix-unknown-user")).toBe("bounce");
      expect(await returned()).toEqual({
        state: "bounced",
        answer: expect.stringMatching(/^550 5\.1\.1 .*User unknown/),
      });
      expect(await marks()).toEqual([{ email_key: ADDRESS, reason: "bounce" }]);
    },
  );

  test("marks the address that we wrote to, whatever the report names", async () => {
    await plantSent();
    await receive(db, "postfix-unknown-user", [[/Recipient: rfc822; ?aino@/g, "Recipient: rfc822; jari@"]]);
    expect(await marks()).toEqual([{ email_key: ADDRESS, reason: "bounce" }]);
  });

  test("told again after somebody found that the address works, marks nothing", async () => {
    await plantSent();
    await receive(db, "postfix-unknown-user");
    await trustAddress(db, ADDRESS.toUpperCase());
    expect(await receive(db, "postfix-unknown-user")).toBe("bounce");
    expect(await marks()).toEqual([]);
  });

  test("because the server gave up says nothing of the address", async () => {
    await plantSent();
    await receive(db, "postfix-unknown-user", [["Status: 5.1.1", "Status: 4.4.1"]]);
    expect(await returned()).toMatchObject({ state: "bounced" });
    expect(await marks()).toEqual([]);
  });
});

describe("changes nothing:", () => {
  test.each<[what: string, name: string, changes: [string | RegExp, string][], taken: Taken, now?: Date]>([
    ["a delay", "postfix-delayed", [], "noise"],
    ["a holiday answer", "out-of-office", [], "noise"],
    ["a person's answer", "question-from-a-person", [], "unknown"],
    [
      "the return of somebody else's mail",
      "postfix-unknown-user",
      [[RETURNED_ID, RETURNED_ID.replace(/^0/, "f")]],
      "unknown",
    ],
    ["the return of a mail of two months ago", "postfix-unknown-user", [], "unknown", LATER],
    ["a complaint of a mail of two months ago", "complaint", [], "unknown", LATER],
  ])("%s", async (_what, name, changes, taken, now) => {
    await plantSent();
    expect(await receive(db, name, changes, now)).toBe(taken);
    expect(await returned()).toEqual({ state: "sent", answer: "250 queued" });
    expect(await marks()).toEqual([]);
  });
});

describe("a complaint", () => {
  const subscription = {
    ...{ id: "1", email: ADDRESS, email_key: ADDRESS, language: "fi", topics: '["reports"]' },
    ...{ link_hash: "h", link_sealed: "s", confirmed_at: NOW.toISOString(), created_at: NOW.toISOString() },
  };

  test("marks the address and ends its news, and the mail stays as sent", async () => {
    await plantSent();
    await db("news_subscriptions").insert(subscription);
    expect(await receive(db, "complaint")).toBe("complaint");
    expect(await marks()).toEqual([{ email_key: ADDRESS, reason: "complaint" }]);
    expect(await db("news_subscriptions")).toEqual([]);
    expect(await returned()).toMatchObject({ state: "sent" });
  });

  test.each([
    ["before", ["complaint", "postfix-unknown-user"]],
    ["after", ["postfix-unknown-user", "complaint"]],
  ])("weighs more than a bounce that came %s it", async (_when, names) => {
    await plantSent();
    for (const name of names) await receive(db, name);
    expect(await marks()).toEqual([{ email_key: ADDRESS, reason: "complaint" }]);
  });
});

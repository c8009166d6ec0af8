import { freshDatabase } from "test/support/database";
import { deliverAll, inMinutes, openDelivery, queueTo } from "test/support/delivering";
import { type Mood, openMoodyMailServer } from "test/support/moody-mail-server";
import { expect, test } from "vitest";

const ADDRESS = "aino@yhdistys.example.fi";

/** What is known against the address after a server in that mood has refused a mail. */
async function refused(mood: Mood) {
  const db = await freshDatabase();
  const server = await openMoodyMailServer(mood);
  await queueTo(db, ADDRESS);
  await deliverAll(openDelivery(db, server.url), inMinutes(0));
  const message = await db("outbox").first("id", "state", "answer");
  return { db, server, message, marks: await db("bad_addresses").select("email_key", "reason", "answer") };
}

test.each([
  ["550 5.1.1 User unknown"],
  ["553 5.1.3 Bad destination mailbox address syntax"],
  ["551 User not local"],
  ["550 No such user here"],
])(
  "an address of which the server says %s is marked with that, as by a mail that came back",
  async (said) => {
    const { message, marks } = await refused({ recipient: () => said });
    expect(message).toMatchObject({ state: "failed", answer: said });
    expect(marks).toEqual([{ email_key: ADDRESS, reason: "bounce", answer: said }]);
  },
);

test.each<[what: string, mood: Mood]>([
  ["us, by policy", { recipient: () => "550 5.7.1 Rejected by policy" }],
  ["us, by policy and without a code", { recipient: () => "550 Relaying denied" }],
  ["us, as spam", { recipient: () => "550 Blocked by a blocklist" }],
  ["our sender", { recipient: () => "550 5.1.8 Sender domain not found" }],
  ["a mailbox that is full", { recipient: () => "552 5.2.2 Over quota" }],
  ["the mail, after it has read it", { data: 550 }],
])("a server that refuses %s says nothing of the address", async (_what, mood) => {
  const { message, marks } = await refused(mood);
  expect(message.state).toBe("failed");
  expect(marks).toEqual([]);
});

test("a server that asks to come back says nothing of the address", async () => {
  const { message, marks } = await refused({ recipient: () => "450 4.1.1 Greylisted" });
  expect([message.state, marks]).toEqual(["waiting", []]);
});

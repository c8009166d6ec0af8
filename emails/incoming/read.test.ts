import { incomingMail, REPLYING_ID, RETURNED_ID } from "test/support/mails";
import { describe, expect, test } from "vitest";
import { INCOMING_MAX_BYTES, readIncoming } from "./read";

const OTHER_ID = "0192f3a4-0000-7000-8000-000000000000";

/** Without the returned part, and everywhere another id. */
const STRIPPED: [RegExp, string][] = [[new RegExp(`bounces\\+${RETURNED_ID}`, "g"), "hyte"]];

describe("a mail that came back is known, whoever reports it", () => {
  test.each([
    [
      "postfix-unknown-user",
      "550 5.1.1 <aino@kylayhdistys.example.fi>: Recipient address rejected: User unknown in virtual mailbox table",
    ],
    [
      "exchange-unknown-user",
      "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient kirkkoherra@seurakunta.example.fi not found by SMTP address lookup",
    ],
    [
      "gmail-no-such-address",
      "550 5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient's email address for typos or unnecessary spaces. 38308e7fff4ca-2fb9adfe123si123456 - gsmtp",
    ],
  ])("%s", async (name, answer) => {
    const bounce = { kind: "bounce", outboxId: RETURNED_ID, isPermanent: true, answer };
    expect(await readIncoming(incomingMail(name))).toEqual(bounce);
  });
});

describe("it is found by", () => {
  test.each<[by: string, name: string, changes: [string | RegExp, string][]]>([
    ["the address it came back to", "postfix-unknown-user", [[`Message-ID: <${RETURNED_ID}`, "X: <"]]],
    ["the Message-ID of the returned mail", "postfix-unknown-user", STRIPPED],
    ["the Message-ID of the returned head", "exchange-unknown-user", [[/(Reply-To|References): .*\n/g, ""]]],
    ["what it answers", "exchange-unknown-user", [["\nMessage-ID: <0192", "\nX-Was: <0192"]]],
    [
      "where the server delivered it",
      "postfix-unknown-user",
      [
        [`\nTo: bounces+${RETURNED_ID}`, "\nTo: x"],
        ["Delivered-To: bounces@", `Delivered-To: bounces+${RETURNED_ID}@`],
      ],
    ],
  ])("%s", async (_by, name, changes) => {
    expect(await readIncoming(incomingMail(name, changes))).toMatchObject({ outboxId: RETURNED_ID });
  });

  test("nothing else: a report that only names the recipient is for people", async () => {
    const changes: [RegExp, string][] = [[new RegExp(RETURNED_ID, "g"), "somebody"]];
    expect(await readIncoming(incomingMail("gmail-no-such-address", changes))).toBeNull();
  });

  test("the address it came back to before all others", async () => {
    const changes: [string, string][] = [[`Message-ID: <${RETURNED_ID}`, `Message-ID: <${OTHER_ID}`]];
    expect(await readIncoming(incomingMail("postfix-unknown-user", changes))).toMatchObject({
      outboxId: RETURNED_ID,
    });
  });
});

test("a server that gave up for now says nothing about the address", async () => {
  const gaveUp = incomingMail("postfix-unknown-user", [["Status: 5.1.1", "Status: 4.4.1"]]);
  expect(await readIncoming(gaveUp)).toMatchObject({ kind: "bounce", isPermanent: false });
});

test.each(["postfix-delayed", "out-of-office"])("%s is noise", async (name) => {
  expect(await readIncoming(incomingMail(name))).toEqual({ kind: "noise" });
});

describe("a complaint", () => {
  const complaint = { kind: "complaint", outboxId: RETURNED_ID };
  test.each<[how: string, changes: [string | RegExp, string][]]>([
    ["with our envelope sender", [[`Message-ID: <${RETURNED_ID}`, "X: <"]]],
    ["with our Message-ID in what is shown inline", [[/Original-Mail-From.*\n/g, ""]]],
    [
      "with our mail attached",
      [
        [/Original-Mail-From.*\n/g, ""],
        ["disposition: inline", "Content-Disposition: attachment"],
      ],
    ],
  ])("%s is known", async (_how, changes) => {
    expect(await readIncoming(incomingMail("complaint", changes))).toMatchObject(complaint);
  });

  test.each(["not-spam", "auth-failure", "virus"])("that says %s is for people", async (type) => {
    expect(await readIncoming(incomingMail("complaint", [["abuse\n", `${type}\n`]]))).toBeNull();
  });
});

describe("a calendar reply", () => {
  test.each([
    ["outlook-declined", "declined", "2024-10-24T05:29:59.000Z"],
    ["google-accepted", "accepted", "2024-10-25T08:00:00.000Z"],
  ])("%s", async (name, reply, at) => {
    const uid = `${REPLYING_ID}@hyte.example.fi`;
    const addresses = ["kerttu@example.fi", "kerttu@example.fi"];
    const expected = { kind: "calendar-reply", uid, reply, addresses, at };
    expect(await readIncoming(incomingMail(name))).toEqual(expected);
  });

  test.each<[what: string, changes: [string, string][]]>([
    ["without an answer", [["PARTSTAT=ACCEPTED", "PARTSTAT=NEEDS-ACTION"]]],
    ["that is an invitation", [["METHOD:REPLY", "METHOD:REQUEST"]]],
    ["without a UID", [["UID:", "X-UID:"]]],
  ])("%s is none", async (_what, changes) => {
    const mail = incomingMail("google-accepted", [...changes, ["Auto-Submitted: auto-replied\n", ""]]);
    expect(await readIncoming(mail)).toBeNull();
  });
});

describe("is for people:", () => {
  const bounce = incomingMail("postfix-unknown-user");
  test.each<[what: string, raw: Buffer]>([
    ["what a person writes", incomingMail("question-from-a-person")],
    ["nothing at all", Buffer.alloc(0)],
    ["bytes", Buffer.from(Array.from({ length: 4096 }, (_, n) => (n * 31) % 256))],
    ["a report cut in its middle", bounce.subarray(0, 1_500)],
    ["a report without its status", incomingMail("postfix-unknown-user", [["Action: ", "X-Action: "]])],
    ["a mail that is too large", Buffer.concat([bounce, Buffer.alloc(INCOMING_MAX_BYTES, "a")])],
    [
      "parts within parts",
      Buffer.from("Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n".repeat(5_000)),
    ],
    ["a header without end", Buffer.from(`Content-Type: multipart/report; x="${"a".repeat(500_000)}`)],
    [
      "an address without end",
      Buffer.from(`Content-Type: multipart/report\r\nTo: ${"a".repeat(900_000)}\r\n\r\n`),
    ],
    [
      "many calendars",
      incomingMail("google-accepted", [
        ["UID:", "BEGIN:VEVENT\n".repeat(60_000)],
        ["Auto-Submitted: auto-replied\n", ""],
      ]),
    ],
    [
      "a calendar without end",
      incomingMail("google-accepted", [
        [/(?<=ATTENDEE)[\s\S]*?(?=CREATED)/g, ';X="'.repeat(50_000)],
        ["Auto-Submitted: auto-replied\n", ""],
      ]),
    ],
  ])("%s", async (_what, raw) => {
    expect(await readIncoming(raw)).toBeNull();
  });
});

import { MESSAGE_KINDS } from "emails/kinds";
import { exampleMessage } from "test/support/messages";
import { expect, test } from "vitest";
import { maskLinks } from "./mask";
import { causeOf, countCauses, mayGoAgain } from "./rules";
import type { FailureCause } from "./types";

test.each<[answer: string, cause: FailureCause]>([
  ["452 4.2.2 The email account that you tried to reach is over quota", "mailbox-full"],
  ["552 5.2.2 Mailbox full", "mailbox-full"],
  [
    "550 5.1.1 <x@example.fi>: Recipient address rejected: User unknown in virtual mailbox table",
    "no-address",
  ],
  ["550 No such user here", "no-address"],
  ["554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.example", "spam"],
  ["550 5.7.26 This mail has been blocked because the sender is unauthenticated", "spam"],
  ["552 5.3.4 Message size exceeds fixed limit", "too-large"],
  ["535 5.7.8 Error: authentication failed", "sign-in-refused"],
  ["554 5.7.1 <x@example.fi>: Relay access denied", "sign-in-refused"],
  ["553 5.7.1 <posti@example.fi>: Sender address rejected: not owned by user hyte", "sender-refused"],
  ["450 4.7.1 Greylisted, try again in 300 seconds", "later"],
  ["451 4.3.0 Temporary lookup failure", "later"],
  ["421 4.7.0 Too many connections", "line-broke"],
  ["Connection closed unexpectedly", "line-broke"],
  ["connect ECONNREFUSED 127.0.0.1:9", "refused-connection"],
  ["getaddrinfo ENOTFOUND mail.invalid", "no-host"],
  ["Greeting never received ETIMEDOUT", "no-answer"],
  ["self-signed certificate", "tls"],
  ["address cannot be used in mail", "unusable-address"],
  ["554 Transaction failed", "other"],
  ["", "other"],
])("%s: %s", (answer, cause) => {
  expect(causeOf(answer)).toBe(cause);
});

test("causes are counted together, the most frequent first", () => {
  const answers = [
    { answer: "554 Transaction failed", count: 1 },
    { answer: "550 5.1.1 no such user (a1)", count: 2 },
    { answer: "550 5.1.1 no such user (b2)", count: 3 },
  ];
  expect(countCauses(answers)).toEqual([
    { cause: "no-address", count: 5 },
    { cause: "other", count: 1 },
  ]);
});

test("a link to sign in never goes again, and what is on its way neither", () => {
  expect(mayGoAgain({ kind: "sign-in-link", state: "failed" })).toBe(false);
  expect(mayGoAgain({ kind: "confirmation", state: "in-flight" })).toBe(false);
  expect(mayGoAgain({ kind: "confirmation", state: "bounced" })).toBe(true);
});

test("no secret of a link is left in a masked message of any kind, and addresses of pages stay", () => {
  const secret = "aB3_-xyzaB3_-xyzaB3_-xyzaB3_-xyz";
  for (const kind of MESSAGE_KINDS) {
    const told = JSON.stringify(exampleMessage(kind)).replaceAll("SALAINEN", secret);
    const masked = JSON.stringify(maskLinks(JSON.parse(told)));
    expect(masked, kind).not.toContain(secret);
    expect(masked, kind).toBe(told.replaceAll(secret, "•••"));
  }
});

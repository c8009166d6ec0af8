import { createHash } from "node:crypto";
import type { Db } from "db/connection";
import { listTakenKeys, updateUnsentKeysAsFree } from "db/outbox";
import type { Recipient } from "./recipients.server";
import type { Mailing, MailingKind } from "./types";

/** What nobody is sent twice in the same words, unless the sender wants it. */
const ONCE: readonly MailingKind[] = ["message", "thank-you", "report-published"];

type Text = Pick<Mailing, "kind" | "eventId" | "subject" | "body" | "facts">;

/** What makes the message to each recipient of a mailing the only one, by the recipient's key. */
export async function dedupeKeysOf(
  trx: Db,
  mailing: Mailing,
  recipients: Recipient[],
): Promise<Map<string, string>> {
  const { id, kind } = mailing;
  const first = new Map(recipients.map((recipient) => [recipient.key, firstKey(mailing, recipient)]));
  await updateUnsentKeysAsFree(trx, [...first.values()]);
  if (!mailing.again) return first;
  const taken = await listTakenKeys(trx, [...first.values()]);
  const keyOf = ({ key, email }: Recipient) => {
    const before = first.get(key) ?? "";
    return taken.has(before) ? `${kind}:${id}:${email.toLowerCase()}` : before;
  };
  return new Map(recipients.map((recipient) => [recipient.key, keyOf(recipient)]));
}

function firstKey(mailing: Mailing, { of, key, email }: Recipient): string {
  const { id, kind, ruleId, eventId, dueAt } = mailing;
  if (ONCE.includes(kind)) return textKey(mailing, email);
  // The time of a rule's mailing is that of the event's day: a day that comes back is no other day.
  return ruleId ? `rule:${ruleId}:${eventId}:${dueAt}:${of}:${key}` : `mailing:${id}:${of}:${key}`;
}

/** How many of the addresses have had the text already, or have it on the way. */
export async function countHad(db: Db, text: Text, addresses: string[]): Promise<number> {
  const keys = new Set(addresses.map((address) => textKey(text, address)));
  return (await listTakenKeys(db, [...keys])).size;
}

function textKey({ kind, eventId, subject, body, facts }: Text, address: string): string {
  const words = JSON.stringify([eventId, subject, body, facts]);
  return `${kind}:${createHash("sha256").update(words).digest("base64url")}:${address.toLowerCase()}`;
}

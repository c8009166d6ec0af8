import { readFileSync } from "node:fs";
import path from "node:path";
import type { NewOutboxMessage } from "db/outbox";
import { readIncoming } from "emails/incoming/read";
import type { Knex } from "knex";
import { take } from "~/domain/incoming/take.server";
import type { Taken } from "~/domain/incoming/types";
import { outboxMessage } from "~/domain/message/queue.server";
import { exampleMessage } from "./messages";
import { SITE } from "./negotiation";

/** The mail of ours that the mails in `test/support/mails` are about, and the registration of the calendar replies. */
export const RETURNED_ID = "0192f3a4-5b6c-7d8e-9f00-112233445566";
export const REPLYING_ID = "0192f3a4-7777-7d8e-9f00-aabbccddeeff";

/** A mail as a server would hand it over, with what a test wants different. */
export function incomingMail(name: string, changes: [from: string | RegExp, to: string][] = []): Buffer {
  const text = readFileSync(path.resolve("test/support/mails", `${name}.eml`), "utf8");
  const changed = changes.reduce((mail, [from, to]) => mail.replaceAll(from, to), text);
  return Buffer.from(changed.replace(/\r?\n/g, "\r\n"));
}

/** A mail of ours that may come back. */
export function returnedMessage(given: Partial<NewOutboxMessage> = {}): NewOutboxMessage {
  const message = exampleMessage("confirmation");
  const sentAt = new Date("2024-10-23T06:12:42Z");
  return { ...outboxMessage(SITE, message, { dedupeKey: "returned" }, sentAt), id: RETURNED_ID, ...given };
}

/** When the mails of the tests come in. */
export const NOW = new Date("2024-10-26T09:00:00Z");

/** A mail comes in and is taken. */
export async function receive(
  db: Knex,
  name: string,
  changes: Parameters<typeof incomingMail>[1] = [],
  now = NOW,
): Promise<Taken> {
  const incoming = await readIncoming(incomingMail(name, changes));
  return incoming ? take(db, SITE, incoming, now) : "unknown";
}

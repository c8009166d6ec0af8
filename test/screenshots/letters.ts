import { inTransaction } from "db/transaction";
import type { MessageKind } from "emails/kinds";
import type { Knex } from "knex";
import type { App } from "test/support/app";
import { exampleMessage, FACTS } from "test/support/messages";
import { vi } from "vitest";
import { queue } from "~/domain/message/queue.server";
import { siteOf } from "./links";

/** Ids in the mailbox, by kind and language: "reminder-sv". */
export type Letters = Record<string, string>;

/** The languages that only some are written in: an invite, one's own words, and a list of changes. */
const OTHERS: Record<string, MessageKind[]> = {
  sv: ["confirmation", "invitation", "event-changed"],
  en: ["confirmation", "invitation", "event-changed"],
};

export const LETTERS: { kind: MessageKind; language: string }[] = [
  ...(Object.keys(FACTS) as MessageKind[]).map((kind) => ({ kind, language: "fi" })),
  ...Object.entries(OTHERS).flatMap(([language, kinds]) => kinds.map((kind) => ({ kind, language }))),
];

/** Has the service send one letter of each kind. */
export async function writeLetters(app: App, db: Knex): Promise<Letters> {
  await inTransaction(db, async (trx) => {
    for (const { kind, language } of LETTERS) {
      const about = { dedupeKey: `letter:${kind}-${language}` };
      await queue(trx, siteOf(app), exampleMessage(kind, language), about, new Date());
    }
  });
  const sent = () =>
    db("mailbox")
      .join("outbox", "outbox.id", "outbox_id")
      .whereLike("dedupe_key", "letter:%")
      .select("mailbox.id", "kind", "language");
  const rows = await vi.waitUntil(
    async () => {
      const found = await sent();
      return found.length === LETTERS.length && found;
    },
    { timeout: 60_000, interval: 200 },
  );
  return Object.fromEntries(rows.map(({ id, kind, language }) => [`${kind}-${language}`, id]));
}

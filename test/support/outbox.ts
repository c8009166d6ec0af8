import type { MessageKind } from "emails/kinds";
import type { Knex } from "knex";
import { unseal } from "~/domain/site/token.server";
import type { Site } from "~/domain/site/types";

export interface Queued {
  kind: MessageKind;
  to: string;
  // biome-ignore lint/suspicious/noExplicitAny: each kind has facts of its own, and tests know which
  facts: any;
}

/** What has been left in the outbox, in order, opened. */
export async function listQueued(db: Knex, site: Site): Promise<Queued[]> {
  const rows = await db("outbox").orderBy("created_at");
  return rows.map((row) => ({
    kind: row.kind,
    to: row.to_address,
    facts: JSON.parse(unseal(site, row.facts_sealed) ?? "null"),
  }));
}

import type { BadAddress } from "~/domain/incoming/types";
import type { Db } from "./connection";

/** Marks an address. What is marked already stays as it is, except that a complaint weighs more than a bounce. */
export async function insertBadAddress(
  db: Db,
  email: string,
  { reason, answer, outboxId }: Omit<BadAddress, "since"> & { outboxId: string },
  now: Date,
): Promise<void> {
  const row = { reason, answer, outbox_id: outboxId, since: now.toISOString() };
  const key = { email_key: email.toLowerCase() };
  await db("bad_addresses")
    .insert({ ...key, ...row })
    .onConflict("email_key")
    .ignore();
  if (reason === "complaint")
    await db("bad_addresses")
      .where({ ...key, reason: "bounce" })
      .update(row);
}

/** Nothing speaks against the address any more. */
export async function deleteBadAddress(db: Db, email: string): Promise<void> {
  await db("bad_addresses").where({ email_key: email.toLowerCase() }).delete();
}

/** The columns of `BAD_ADDRESS_COLUMNS`, named so that they may stand beside those of another table. */
export interface BadAddressColumns {
  bad_reason: BadAddress["reason"] | null;
  bad_answer: string | null;
  bad_since: string | null;
}

export const BAD_ADDRESS_COLUMNS = [
  "b.reason as bad_reason",
  "b.answer as bad_answer",
  "b.since as bad_since",
];

/** What is known against an address; null when nothing is. */
export function toBadAddress({ bad_reason, bad_answer, bad_since }: BadAddressColumns): BadAddress | null {
  return bad_reason && { reason: bad_reason, answer: bad_answer ?? "", since: bad_since ?? "" };
}

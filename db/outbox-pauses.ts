import type { Db } from "./connection";

/** Nobody takes from the outbox before `until`; then one message is tried, and the others wait for what comes of it. */
export interface OutboxPause {
  /** What the mail server said. */
  reason: string;
  since: string;
  until: string;
}

/** One pause holds all: the fault is in the settings and not in a message. */
const ID = "outbox";

export async function findOutboxPause(db: Db): Promise<OutboxPause | null> {
  return (await db("outbox_pauses").where({ id: ID }).first("reason", "since", "until")) ?? null;
}

/** Pauses the outbox, or keeps it paused: `since` stays what it was. */
export async function insertOutboxPause(db: Db, pause: OutboxPause): Promise<void> {
  await db("outbox_pauses")
    .insert({ id: ID, ...pause })
    .onConflict("id")
    .merge(["reason", "until"]);
}

/** Lets one worker try a message when the pause has run out, while the others go on waiting; false for them. */
export async function updateOutboxPauseForTrial(db: Db, now: Date, until: Date): Promise<boolean> {
  const changed = await db("outbox_pauses")
    .where({ id: ID })
    .where("until", "<=", now.toISOString())
    .update({ until: until.toISOString() });
  return changed === 1;
}

export async function deleteOutboxPause(db: Db): Promise<void> {
  await db("outbox_pauses").where({ id: ID }).delete();
}

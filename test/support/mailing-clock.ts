import type { Knex } from "knex";
import { planByRules } from "~/domain/mailing/plan-rules.server";
import { runMailings } from "~/domain/mailing/run.server";
import { startDueMailings } from "~/domain/mailing/start-due.server";
import { SITE } from "./negotiation";
import { listQueued } from "./outbox";

/** What the worker does about mailings at a moment, as often as there is something to do. */
export async function workAt(db: Knex, instant: string): Promise<void> {
  const now = new Date(instant);
  await planByRules(db, now);
  await startDueMailings(db, now);
  while (await runMailings(db, SITE, now));
}

/** To whom mails of a kind have been written, in the order of their addresses. */
export async function writtenTo(db: Knex, kind: string): Promise<string[]> {
  const queued = await listQueued(db, SITE);
  return queued
    .filter((one) => one.kind === kind)
    .map(({ to }) => to)
    .sort();
}

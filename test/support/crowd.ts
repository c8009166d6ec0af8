import type { Knex } from "knex";
import type { App } from "./app";
import { ask, goodForm, ownForm } from "./ask";

export const GUESTS = Array.from({ length: 40 }, (_, n) => `vieras${n}@yhdistys.example.fi`);

/**
 * Sends the forms of all guests at once, to each of the web processes in turn; resolves to the addresses whose
 * registration was acknowledged.
 */
export async function registerAll(
  apps: App[],
  slug: string,
  onAcknowledged: (count: number) => void = () => {},
  guests = GUESTS,
): Promise<string[]> {
  const acknowledged: string[] = [];
  const sending = guests.map(async (email, index) => {
    const app = apps[index % apps.length] as App;
    const path = `/tapahtumat/${slug}/ilmoittaudu`;
    const question = { path, method: "POST", headers: ownForm(app), body: goodForm({ email }) };
    const reply = await ask(app, question).catch(() => null);
    if (reply?.status !== 303) return;
    acknowledged.push(email);
    onAcknowledged(acknowledged.length);
  });
  await Promise.all(sending);
  return acknowledged;
}

/** As if the machine had been down for some minutes: what the lost process was sending is free again. */
export async function endLeases(db: Knex): Promise<void> {
  await db("outbox")
    .where({ state: "in-flight" })
    .update({ lease_until: new Date(0).toISOString() });
}

import { openDatabase } from "db/connection";
import { findEventDetails } from "db/views/event-details";
import type { Knex } from "knex";
import { freshDatabaseUrl } from "test/support/database";
import { BY_WEB, filled, openNegotiation, SITE } from "test/support/negotiation";
import { openUnlocked } from "test/support/unlocked";
import { expect, onTestFinished, test } from "vitest";
import { register } from "~/domain/registration/register.server";
import { setPlaces } from "~/domain/registration/set-places.server";

const NOW = new Date("2024-10-20T09:00:00Z");
const PLACES = 50;
const COMERS = 500;

/** So many register at once, over ten connections; how many have a place in the end, and how many wait. */
async function rush(
  open: (url: string) => Knex,
): Promise<{ placed: number; waiting: number; firstWaits: boolean }> {
  const db = open(await freshDatabaseUrl());
  onTestFinished(() => db.destroy());
  const planned = await openNegotiation(db);
  await setPlaces(db, SITE, planned, { capacity: PLACES, quotas: [] }, NOW);
  const event = await findEventDetails(db, { id: planned.id });
  if (!event) throw new Error("the event is gone");
  const forms = Array.from({ length: COMERS }, (_, n) => filled({ email: `tulija${n}@example.fi` }));
  await Promise.allSettled(forms.map((form) => register(db, SITE, event, form, BY_WEB, NOW)));
  const people = await db("participants").orderBy("line").select("placed_at");
  return {
    placed: people.filter(({ placed_at }) => placed_at !== null).length,
    waiting: people.filter(({ placed_at }) => placed_at === null).length,
    firstWaits: people.slice(0, PLACES).some(({ placed_at }) => placed_at === null),
  };
}

const FAIR = { placed: PLACES, waiting: COMERS - PLACES, firstWaits: false };

test("with the lock, ten connections give exactly as many places as there are, in order", async () => {
  expect(await rush(openDatabase)).toEqual(FAIR);
}, 60_000);

test("without the lock they do not: the test above sees what the lock is for", async () => {
  expect(await rush(openUnlocked)).not.toEqual(FAIR);
}, 60_000);

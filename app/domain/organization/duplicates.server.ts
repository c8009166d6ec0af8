import { setImmediate } from "node:timers/promises";
import type { Db } from "db/connection";
import { listEditableNames } from "db/views/organizations";
import { similarNames } from "./similar";

type Pair = [firstId: string, secondId: string];

const SCOPES_KEPT = 30;
const NAMES_AT_ONCE = 50;

/** Comparing 5,000 names takes a good part of a second: the pairs of a scope are kept until a name changes. */
const kept = new Map<string, { names: string; pairs: Pair[] }>();

/** Organisations that may be one, of those that may be edited. */
export async function findDuplicates(db: Db, scope: "all" | readonly string[]): Promise<Pair[]> {
  const rows = await listEditableNames(db, scope);
  const names = JSON.stringify(rows);
  const key = String(scope);
  const known = kept.get(key);
  if (known?.names === names) return known.pairs;
  const pairs = await pairsOf(rows);
  if (kept.size >= SCOPES_KEPT) kept.clear();
  kept.set(key, { names, pairs });
  return pairs;
}

/** Lets others be answered in between. */
async function pairsOf(rows: { id: string; name: string }[]): Promise<Pair[]> {
  const placesLike = similarNames(rows, ({ name }) => name);
  const pairs: Pair[] = [];
  for (const [place, { id, name }] of rows.entries()) {
    if (place % NAMES_AT_ONCE === 0) await setImmediate();
    for (const other of placesLike(name)) {
      const like = rows[other];
      if (like && other > place) pairs.push([id, like.id]);
    }
  }
  return pairs;
}

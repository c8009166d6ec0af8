import type { Theme } from "~/domain/event/types";
import type { Db } from "./connection";

export interface Round {
  id: string;
  year: number;
  name: string;
}

/** All rounds, the newest first. */
export async function listRounds(db: Db): Promise<Round[]> {
  return db("rounds").orderBy("year", "desc").select("id", "year", "name");
}

export async function findRound(db: Db, id: string): Promise<Round | null> {
  return (await db("rounds").where({ id }).first("id", "year", "name")) ?? null;
}

/** With its row locked until the transaction ends. */
export async function findRoundForUpdate(trx: Db, id: string): Promise<Round | null> {
  return (await trx("rounds").where({ id }).forUpdate().first("id", "year", "name")) ?? null;
}

export async function findRoundIdByYear(db: Db, year: number): Promise<string | null> {
  return (await db("rounds").where({ year }).first("id"))?.id ?? null;
}

export async function insertRound(db: Db, round: Round, now: Date): Promise<void> {
  await db("rounds").insert({ ...round, created_at: now.toISOString() });
}

export async function insertThemes(db: Db, roundId: string, themes: Theme[]): Promise<void> {
  await db("themes").insert(themes.map((theme) => ({ ...theme, round_id: roundId })));
}

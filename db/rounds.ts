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

export async function findRoundIdByYear(db: Db, year: number): Promise<string | null> {
  return (await db("rounds").where({ year }).first("id"))?.id ?? null;
}

export async function insertRound(db: Db, round: Round, now: Date): Promise<void> {
  await db("rounds").insert({ ...round, created_at: now.toISOString() });
}

export async function insertThemes(db: Db, roundId: string, themes: Theme[]): Promise<void> {
  await db("themes").insert(themes.map((theme) => ({ ...theme, round_id: roundId })));
}

/** Municipalities that negotiate together in a round; each belongs to one group of it. */
export async function insertMunicipalityGroup(
  db: Db,
  group: { id: string; roundId: string; name: string },
  codes: string[],
): Promise<void> {
  await db("municipality_groups").insert({ id: group.id, round_id: group.roundId, name: group.name });
  await db("municipality_group_members").insert(
    codes.map((code) => ({ round_id: group.roundId, group_id: group.id, municipality_code: code })),
  );
}

import type { Db } from "../connection";
import { newId } from "../id";
import { insertMunicipalityGroup, insertRound, insertThemes } from "../rounds";
import { MUNICIPALITIES, THEMES } from "./frame";

export interface PlantedRound {
  id: string;
  groupId: string;
  year: number;
}

/** A year's round with its themes and the one group that is known. */
export async function plantRound(trx: Db, year: number, now: Date): Promise<PlantedRound> {
  const round = { id: newId(), year, groupId: newId() };
  await insertRound(trx, { id: round.id, year, name: `Hyte-neuvottelut ${year}` }, now);
  await insertThemes(
    trx,
    round.id,
    THEMES.map((theme, index) => ({ id: newId(), position: index + 1, ...theme })),
  );
  const group = { id: round.groupId, roundId: round.id, name: "Joutsa, Luhanka ja Toivakka" };
  await insertMunicipalityGroup(trx, group, Object.values(MUNICIPALITIES));
  return round;
}

import type { Db } from "../connection";
import { newId } from "../id";
import { updateMunicipalityGroups } from "../municipality-groups";
import { insertRound, insertThemes } from "../rounds";
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
  const codes = Object.values(MUNICIPALITIES);
  await updateMunicipalityGroups(trx, round.id, [
    { id: round.groupId, name: "Joutsa, Luhanka ja Toivakka", codes },
  ]);
  return round;
}

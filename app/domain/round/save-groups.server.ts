import type { Db } from "db/connection";
import { newId } from "db/id";
import { listMunicipalityGroups, updateMunicipalityGroups } from "db/municipality-groups";
import { findRoundForUpdate } from "db/rounds";
import { inTransaction } from "db/transaction";
import type { GroupDraft } from "./groups-form.server";

/** Writes over all groups of a round. A group that is left out is gone; its events stay, without a group. */
export function saveGroups(db: Db, roundId: string, drafts: GroupDraft[]): Promise<void> {
  return inTransaction(db, async (trx) => {
    await findRoundForUpdate(trx, roundId);
    const known = new Set((await listMunicipalityGroups(trx, roundId)).map(({ id }) => id));
    const groups = drafts.map(({ id, ...said }) => ({ id: id && known.has(id) ? id : newId(), ...said }));
    await updateMunicipalityGroups(trx, roundId, groups);
  });
}

import type { MunicipalityGroup } from "~/domain/round/types";
import type { Db } from "./connection";

/** The groups of a round, in the order in which they were made. */
export async function listMunicipalityGroups(db: Db, roundId: string): Promise<MunicipalityGroup[]> {
  const groups = await db("municipality_groups").where({ round_id: roundId }).orderBy("id");
  const members = await db("municipality_group_members")
    .where({ round_id: roundId })
    .orderBy("municipality_code");
  return groups.map(({ id, name }) => ({
    ...{ id, name },
    codes: members
      .filter(({ group_id }) => group_id === id)
      .map(({ municipality_code }) => municipality_code),
  }));
}

/** Makes these the groups of a round; the events of one that is no longer among them have no group. */
export async function updateMunicipalityGroups(
  db: Db,
  roundId: string,
  groups: MunicipalityGroup[],
): Promise<void> {
  const ids = groups.map(({ id }) => id);
  const gone = db("municipality_groups").where({ round_id: roundId }).whereNotIn("id", ids);
  await db("municipality_group_members").where({ round_id: roundId }).delete();
  await db("events").whereIn("group_id", gone.clone().select("id")).update({ group_id: null });
  await gone.delete();
  for (const { id, name, codes } of groups) {
    await db("municipality_groups").insert({ id, round_id: roundId, name }).onConflict("id").merge(["name"]);
    const members = codes.map((code) => ({ round_id: roundId, municipality_code: code, group_id: id }));
    if (members.length > 0) await db("municipality_group_members").insert(members);
  }
}

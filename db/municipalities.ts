import type { Knex } from "knex";
import { WHOLE_AREA } from "~/domain/event/rules";
import type { Municipality } from "~/domain/event/types";
import type { Db } from "./connection";

interface Row {
  code: string;
  name: string;
  genitive: string;
  locative: string;
}

export function toMunicipality({ code, name, genitive, locative }: Row): Municipality {
  return { code, name, genitive, locative };
}

/** All 22, in the order of the Finnish alphabet. */
export async function listMunicipalities(db: Db): Promise<Municipality[]> {
  return listRows(db("municipalities").whereNot({ code: WHOLE_AREA }));
}

/** The 22, and the whole area after them. */
export async function listMunicipalitiesAndArea(db: Db): Promise<Municipality[]> {
  const area = await listRows(db("municipalities").where({ code: WHOLE_AREA }));
  return [...(await listMunicipalities(db)), ...area];
}

async function listRows(query: Knex.QueryBuilder): Promise<Municipality[]> {
  const rows: Row[] = await query.select("code", "name", "genitive", "locative");
  return rows.map(toMunicipality).sort((a, b) => a.name.localeCompare(b.name, "fi"));
}

/** In whose name each municipality writes, by its code: "Luhangan kunta". */
export async function listSenders(db: Db): Promise<Record<string, string>> {
  const rows = await db("municipalities").whereNot({ code: WHOLE_AREA }).select("code", "genitive", "type");
  return Object.fromEntries(rows.map(({ code, genitive, type }) => [code, `${genitive} ${type}`]));
}

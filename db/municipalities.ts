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
  const rows: Row[] = await db("municipalities").select("code", "name", "genitive", "locative");
  return rows.map(toMunicipality).sort((a, b) => a.name.localeCompare(b.name, "fi"));
}

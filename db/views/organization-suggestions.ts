import { nameKey } from "~/domain/organization/rules";
import type { OrganizationKind } from "~/domain/organization/types";
import type { Db } from "../connection";

export interface Suggestion {
  name: string;
  kind: OrganizationKind;
  municipalityCode: string | null;
}

const LETTERS_LEAST = 2;

/**
 * Organisations one of whose words begins like what was typed, those whose first word does on top. Only names that
 * the office has confirmed: what the public types is shown to nobody.
 */
export async function listSuggestions(db: Db, typed: string, limit: number): Promise<Suggestion[]> {
  const key = nameKey(typed);
  if (key.length < LETTERS_LEAST || !/[\p{L}\p{N}]/u.test(key)) return [];
  const start = `${key.replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await confirmed(db)
    .whereRaw("(name_key like ? escape '\\' or name_key like ? escape '\\')", [start, `% ${start}`])
    .orderByRaw("case when name_key like ? escape '\\' then 0 else 1 end", [start])
    .orderBy("name_key")
    .limit(limit)
    .select("name", "kind", "municipality_code");
  return rows.map(({ name, kind, municipality_code }) => ({
    name,
    kind,
    municipalityCode: municipality_code,
  }));
}

/** Names to choose from without a script: those of the event's municipalities. */
export async function listSuggestedNames(
  db: Db,
  municipalityCodes: readonly string[],
  limit: number,
): Promise<string[]> {
  return confirmed(db)
    .whereIn("municipality_code", [...municipalityCodes])
    .orderBy("name_key")
    .limit(limit)
    .pluck("name");
}

function confirmed(db: Db) {
  return db("organizations").whereNull("merged_into").whereNotNull("confirmed_at");
}

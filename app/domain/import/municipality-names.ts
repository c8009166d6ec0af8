import type { Municipality } from "~/domain/event/types";

/** Finds a municipality by its name, its code, or as "Toivakan kunta". */
export function municipalityNames(municipalities: readonly Municipality[]): (told: string) => string | null {
  const codes = new Map<string, string>();
  for (const { code, name, genitive } of municipalities) {
    for (const known of [code, name, `${genitive} kunta`, `${genitive} kaupunki`])
      codes.set(known.toLowerCase(), code);
  }
  return (told) => codes.get(told.toLowerCase()) ?? null;
}

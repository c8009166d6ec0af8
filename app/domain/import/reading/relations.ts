import { attributeOf } from "./xml-text";

export interface Relation {
  id: string;
  /** "worksheet", "sharedStrings", "styles" … */
  type: string;
  /** Path in the archive. */
  path: string;
}

const RELATION = /<(?:[\w.-]+:)?Relationship\s[^<>]*>/g;

/** What a workbook says it is made of. */
export function relationsOf(xml: string): Relation[] {
  return [...xml.matchAll(RELATION)].map(([tag]) => {
    const target = attributeOf(tag, "Target") ?? "";
    return {
      id: attributeOf(tag, "Id") ?? "",
      type: (attributeOf(tag, "Type") ?? "").split("/").at(-1) ?? "",
      path: target.startsWith("/") ? target.slice(1) : `xl/${target}`,
    };
  });
}

/** The relation by which a workbook names its first sheet. */
export function firstSheetId(workbook: string): string | null {
  return /<(?:[\w.-]+:)?sheet\s(?:[^<>]*?\s)?[\w.-]+:id="([^"]+)"/.exec(workbook)?.[1] ?? null;
}

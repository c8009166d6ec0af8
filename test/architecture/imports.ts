import { type Import, importsOf, product, type Tree } from "./tree";

/** What a layer may import besides itself; `types` only as types, and `files` of layers it may not know. */
export type ImportMap = Record<string, { may: string[]; types?: string[]; files?: string[] }>;

const READING = /^(find|list|count)[A-Z]|^newId$/;
const PURE = /(^|\/)(rules|types|fold)\.tsx?$/;

/** `app/X/…` and `app/X.ts` are X, `app/root.tsx` and the entries are the frame, other root folders are themselves. */
export function layerOf(file: string): string | null {
  const [folder, second = ""] = file.split("/");
  if (folder !== "app") return ["db", "emails", "test"].includes(folder ?? "") ? (folder as string) : null;
  const name = second.replace(/(\.server)?(\.tsx?)?$/, "");
  if (/^(root|entry)\b/.test(name)) return "frame";
  return file === "app/routes.ts" ? "sitemap" : name;
}

export function forbiddenImports(tree: Tree, map: ImportMap): string[] {
  return importsOf(product(tree)).flatMap((found) => {
    const from = layerOf(found.from) ?? "";
    const to = layerOf(found.to);
    const rule = map[from];
    if (!rule) return [`${found.from} is in no layer of the map`];
    if (to === null || to === from || rule.may.includes(to)) return [];
    if (rule.files?.includes(found.to)) return [];
    if (found.typeOnly && rule.types?.includes(to)) return [];
    return [`${describe(found)}: ${from} may not know ${to}`];
  });
}

export function knexOutsideDb(tree: Tree): string[] {
  return importsOf(product(tree))
    .filter(({ from, to }) => /^knex(\/|$)/.test(to) && !from.startsWith("db/"))
    .map(describe);
}

/** Pages write through a domain verb, and never by themselves. */
export function writesInRoutes(tree: Tree): string[] {
  return importsOf(product(tree))
    .filter(({ from, to, typeOnly }) => from.startsWith("app/routes/") && to.startsWith("db/") && !typeOnly)
    .filter(({ names }) => names.length === 0 || !names.every((name) => READING.test(name)))
    .map(describe);
}

/** Of the domain, `db/` knows what things are and how they are judged, not what is done with them. */
export function verbsInDb(tree: Tree): string[] {
  return importsOf(product(tree))
    .filter(
      ({ from, to }) =>
        from.startsWith("db/") && !from.startsWith("db/demo/") && to.startsWith("app/domain/"),
    )
    .filter(({ to }) => !/\/(rules|types|fold)$/.test(to))
    .map(describe);
}

/** Rules, types and the board's fold run in the browser too. */
export function impureRules(tree: Tree): string[] {
  return importsOf(product(tree))
    .filter(({ from, typeOnly }) => PURE.test(from) && !typeOnly)
    .filter(({ to }) => /^node:|^(db|emails)\/|\.server$|^app\/(live|http|access)\//.test(to))
    .map(describe);
}

/** Nouns may lean on each other in one direction; types do not count. */
export function cyclesOfNouns(tree: Tree): string[] {
  const leansOn = new Map<string, Set<string>>();
  for (const { from, to, typeOnly } of importsOf(product(tree))) {
    const [noun, other] = [from, to].map((file) => file.match(/^app\/domain\/([^/]+)\//)?.[1]);
    if (!noun || !other || noun === other || typeOnly) continue;
    leansOn.set(noun, (leansOn.get(noun) ?? new Set()).add(other));
  }
  return [...leansOn.keys()]
    .filter((noun) => reaches(noun, noun, leansOn))
    .map((noun) => `${noun} leans on itself`);
}

function reaches(
  from: string,
  goal: string,
  leansOn: Map<string, Set<string>>,
  seen = new Set<string>(),
): boolean {
  for (const next of leansOn.get(from) ?? []) {
    if (next === goal) return true;
    if (!seen.has(next) && reaches(next, goal, leansOn, seen.add(next))) return true;
  }
  return false;
}

function describe({ from, to, names }: Import): string {
  return `${from} imports ${names.join(", ") || "all"} of ${to}`;
}

import ts from "typescript";
import { parse, product, type Tree } from "./tree";

const DRAWERS = /(^|[/.-])(utils?|helpers?|common|lib|misc|services?|managers?|handlers?|index)([/.-]|$)/;
const VERBS = /^(find|list|count|insert|update|delete|append|enqueue|to)[A-Z]/;
const NOT_TABLES =
  /^db\/(connection|transaction|migrate|notifications|id)\.ts$|^db\/(migrations|demo)\/|\.d\.ts$/;

/** Drawers for things without a place. The words of all areas are the one thing that is common. */
export function drawers(tree: Tree): string[] {
  return Object.keys(tree).filter(
    (file) => DRAWERS.test(file) && !/^app\/i18n\/(\w+\/)?common\.ts$/.test(file),
  );
}

export function barrels(tree: Tree): string[] {
  return Object.keys(tree).filter((file) => /^export \* from/m.test(tree[file] ?? ""));
}

export function prefixedInterfaces(tree: Tree): string[] {
  return Object.keys(tree).filter((file) =>
    /^(export )?(interface|type) I[A-Z][a-z]/m.test(tree[file] ?? ""),
  );
}

/** In `db/` a function's name says whether it reads or writes. */
export function otherVerbsInDb(tree: Tree): string[] {
  return Object.entries(product(tree))
    .filter(([file]) => file.startsWith("db/") && !NOT_TABLES.test(file))
    .flatMap(([file, source]) => exportedFunctions(file, source).map((name) => ({ file, name })))
    .filter(({ name }) => !VERBS.test(name))
    .map(({ file, name }) => `${file}: ${name}`);
}

export function readersOfEnvironment(tree: Tree): string[] {
  return Object.keys(product(tree)).filter(
    (file) => /\bprocess\.env\b(?!:)/.test(tree[file] ?? "") && file !== "app/config.server.ts",
  );
}

export type Limit = { of: RegExp; lines: number };

/** `excused` names files that may be longer, each with its reason. */
export function tooLong(tree: Tree, limits: Limit[], excused: Record<string, string>): string[] {
  return Object.entries(tree).flatMap(([file, source]) => {
    const limit = limits.find(({ of }) => of.test(file));
    const lines = source.trimEnd().split("\n").length;
    return limit && lines > limit.lines && !excused[file]
      ? [`${file}: ${lines} lines, at most ${limit.lines}`]
      : [];
  });
}

/** A route's loader and action stand in its `route.server.ts`, out of the browser's reach. */
export function loadersInPages(tree: Tree): string[] {
  return Object.entries(tree)
    .filter(([file]) => /^app\/routes\/.*\/route\.tsx?$/.test(file))
    .filter(([file, source]) =>
      exportedFunctions(file, source).some((name) => /^(loader|action)$/.test(name)),
    )
    .map(([file]) => file);
}

/** Each route module is in the sitemap, and the sitemap names no other. */
export function unlistedRoutes(tree: Tree): string[] {
  const sitemap = tree["app/routes.ts"] ?? "";
  const listed = [...sitemap.matchAll(/"(routes\/[^"]+\.tsx?)"/g)].map(([, file]) => `app/${file}`);
  const present = Object.keys(tree).filter((file) => /^app\/routes\/.*\/(route|layout)\.tsx?$/.test(file));
  return [
    ...present.filter((file) => !listed.includes(file)).map((file) => `${file} is not in the sitemap`),
    ...listed.filter((file) => !present.includes(file)).map((file) => `${file} is in the sitemap only`),
  ];
}

function exportedFunctions(file: string, source: string): string[] {
  return parse(file, source).statements.flatMap((statement) => {
    const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
    if (!modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isFunctionDeclaration(statement)) return statement.name ? [statement.name.text] : [];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations
      .filter(
        ({ initializer }) =>
          initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)),
      )
      .map(({ name }) => name.getText());
  });
}

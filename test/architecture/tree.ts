import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** Path in the project → source text. */
export type Tree = Record<string, string>;

export interface Import {
  from: string;
  /** A path in the project without its extension, or a package. */
  to: string;
  names: string[];
  typeOnly: boolean;
}

const FOLDERS = ["app", "db", "emails", "test"];

export function readTree(): Tree {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => path.posix.join(folder, file)),
  );
  const code = files.filter((file) => /\.tsx?$/.test(file)).sort();
  return Object.fromEntries(code.map((file) => [file, readFileSync(file, "utf8")]));
}

export function isTest(file: string): boolean {
  return file.startsWith("test/") || /\.test\.tsx?$/.test(file);
}

/** The tree without its tests, which may set up whatever they need. */
export function product(tree: Tree): Tree {
  return Object.fromEntries(Object.entries(tree).filter(([file]) => !isTest(file)));
}

export function parse(file: string, source: string): ts.SourceFile {
  return ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
}

export function importsOf(tree: Tree): Import[] {
  return Object.entries(tree).flatMap(([file, source]) => [
    ...parse(file, source).statements.flatMap((statement) => staticImport(file, statement)),
    ...dynamicImports(file, source),
  ]);
}

function staticImport(file: string, statement: ts.Statement): Import[] {
  if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
  const { moduleSpecifier } = statement;
  if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return [];
  const clause = ts.isImportDeclaration(statement) ? statement.importClause : statement;
  const named = ts.isImportDeclaration(statement)
    ? statement.importClause?.namedBindings
    : statement.exportClause;
  const elements = named && (ts.isNamedImports(named) || ts.isNamedExports(named)) ? [...named.elements] : [];
  const values = elements.filter((element) => !element.isTypeOnly);
  const whole = ts.isImportDeclaration(statement) && statement.importClause?.name ? ["default"] : [];
  return [
    {
      from: file,
      to: resolve(file, moduleSpecifier.text),
      names: [...whole, ...values.map((element) => (element.propertyName ?? element.name).text)],
      typeOnly: clause?.isTypeOnly === true || (elements.length > 0 && values.length + whole.length === 0),
    },
  ];
}

function dynamicImports(file: string, source: string): Import[] {
  return [...source.matchAll(/\bimport\(\s*["']([^"']+)["']\s*\)/g)].map(([, specifier = ""]) => ({
    from: file,
    to: resolve(file, specifier),
    names: ["*"],
    typeOnly: false,
  }));
}

function resolve(file: string, specifier: string): string {
  if (specifier.startsWith("~/")) return `app/${specifier.slice(2)}`;
  if (specifier.startsWith(".")) return path.posix.join(path.posix.dirname(file), specifier);
  return specifier;
}

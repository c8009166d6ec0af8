import path from "node:path";
import { build, type Plugin } from "vite";
import { expect, test } from "vitest";
import { serverFolders } from "../vite.config";

const ENTRY = path.resolve("app/ui/imagined.ts");

test("a component that imports db/ does not build for the browser", async () => {
  await expect(bundle(`import { newId } from "db/id"; console.log(newId());`)).rejects.toThrow(
    "db/ stays on the server, but app/ui/imagined.ts would bring it to the browser",
  );
});

test("nor one that imports emails/", async () => {
  await expect(bundle(`import "emails/kinds";`)).rejects.toThrow("emails/ stays on the server");
});

test("on the server the same import is welcome, and in the browser a type is", async () => {
  await expect(bundle(`import { newId } from "db/id"; console.log(newId());`, true)).resolves.toBeDefined();
  await expect(bundle(`import type { Db } from "db/connection"; export type A = Db;`)).resolves.toBeDefined();
});

function bundle(source: string, ssr = false): Promise<unknown> {
  const imagined: Plugin = {
    name: "imagined",
    resolveId: (id) => (id === ENTRY ? id : null),
    load: (id) => (id === ENTRY ? source : null),
  };
  return build({
    configFile: false,
    logLevel: "silent",
    plugins: [imagined, serverFolders()],
    resolve: { alias: { db: path.resolve("db"), emails: path.resolve("emails") } },
    build: { write: false, ssr, rollupOptions: { input: ENTRY } },
  });
}

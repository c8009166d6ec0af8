import { type App, startApp } from "test/support/app";
import { databaseOf } from "test/support/app-database";
import { ask } from "test/support/ask";
import { beforeAll, expect, it } from "vitest";

let app: App;

beforeAll(async () => {
  app = await startApp();
});

async function health(): Promise<number[]> {
  return [(await ask(app, { path: "/healthz" })).status, (await ask(app, { path: "/readyz" })).status];
}

it("a service with its database is up and ready", async () => {
  expect(await health()).toEqual([200, 200]);
});

it("with a database of an older shape it is up and not ready", async () => {
  const db = databaseOf(app);
  const [newest] = await db("migrations").orderBy("name", "desc");
  await db("migrations").where({ name: newest.name }).delete();
  expect(await health()).toEqual([200, 503]);
  await db("migrations").insert(newest);
  expect(await health()).toEqual([200, 200]);
});

it("with a database that cannot be read it is up and not ready", async () => {
  await databaseOf(app).schema.renameTable("migrations", "elsewhere");
  expect(await health()).toEqual([200, 503]);
});

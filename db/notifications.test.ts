import { freshDatabaseUrl } from "test/support/database";
import { expect, test, vi } from "vitest";
import { isSqlite, openDatabase } from "./connection";
import { listenToNotifications, notify } from "./notifications";

test("another process hears a notification where the database can tell of it", async () => {
  const url = await freshDatabaseUrl();
  const [here, elsewhere] = [openDatabase(url), openDatabase(url)];
  const heard = new Set<string>();
  const stop = listenToNotifications(elsewhere, (workshopId) => heard.add(workshopId));
  const tell = async () => {
    await notify(here, "työpaja");
    return heard.has("työpaja") || isSqlite(here);
  };
  await vi.waitUntil(tell, { timeout: 4_000 });
  expect([...heard]).toEqual(isSqlite(here) ? [] : ["työpaja"]);
  await stop();
  await here.destroy();
  await elsewhere.destroy();
});

test("a listener comes back when its connection breaks", async () => {
  const url = await freshDatabaseUrl();
  const [here, elsewhere] = [openDatabase(url), openDatabase(url)];
  let heard = 0;
  const stop = listenToNotifications(elsewhere, () => {
    heard += 1;
  });
  const tellUntilHeard = async () => {
    const before = heard;
    await vi.waitUntil(
      async () => {
        await notify(here, "työpaja");
        return heard > before || isSqlite(here);
      },
      { timeout: 4_000 },
    );
  };
  await tellUntilHeard();
  if (!isSqlite(here)) {
    await here.raw("select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %'");
  }
  await tellUntilHeard();
  await stop();
  await here.destroy();
  await elsewhere.destroy();
});

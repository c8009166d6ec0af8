import { openAsking } from "test/support/asking";
import { expect, test } from "vitest";
import { move } from "./move.server";

test("a question moves past those of its own scope", async () => {
  const asking = await openAsking();
  await asking.added({ label: { fi: "Ensin" } });
  await asking.added({ label: { fi: "Osallistujalta" }, scope: "participant" });
  const last = await asking.added({ label: { fi: "Sitten" } });
  const { db, event } = asking;
  expect(await move(db, event.id, last.id, "up")).toBe(true);
  expect(await asking.labels()).toEqual(["Sitten", "Osallistujalta", "Ensin"]);
  expect(await move(db, event.id, last.id, "up")).toBe(false);
  expect(await move(db, event.id, last.id, "down")).toBe(true);
  expect(await asking.labels()).toEqual(["Ensin", "Osallistujalta", "Sitten"]);
});

import { freshDatabase } from "test/support/database";
import { idOf, JOUTSA, openEvening } from "test/support/door";
import { expect, it } from "vitest";
import { countOnSite, listOnSiteSealedDiets } from "./kitchen";

it("counts those who come on site, in the scope, and the diets of those who have a place", async () => {
  const db = await freshDatabase();
  const event = await openEvening(db);
  expect(await countOnSite(db, event.id, "all")).toEqual({ coming: 4, waiting: 0 });
  expect(await listOnSiteSealedDiets(db, event.id, "all")).toHaveLength(2);
  await db("participants")
    .where({ id: await idOf(db, event, "Anna, Joutsan") })
    .update({ placed_at: null });
  await db("participants")
    .where({ id: await idOf(db, event, "Otto, Toivakan") })
    .update({ attends: "remote" });
  expect(await countOnSite(db, event.id, "all")).toEqual({ coming: 2, waiting: 1 });
  expect(await countOnSite(db, event.id, [JOUTSA])).toEqual({ coming: 1, waiting: 1 });
  expect(await listOnSiteSealedDiets(db, event.id, "all")).toHaveLength(1);
  expect(await listOnSiteSealedDiets(db, event.id, [JOUTSA])).toEqual([]);
  await db("registrations").update({ cancelled_at: "2024-10-21T09:00:00.000Z" });
  expect(await countOnSite(db, event.id, "all")).toEqual({ coming: 0, waiting: 0 });
});

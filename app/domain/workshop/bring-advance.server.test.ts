import { insertAdvanceIdeas } from "db/advance-ideas";
import type { Db } from "db/connection";
import { newId } from "db/id";
import { countAdvanceIdeas } from "db/views/advance-ideas";
import { freshDatabase } from "test/support/database";
import { type Hall, openHall } from "test/support/workshop";
import { expect, it } from "vitest";
import { bringAdvanceIdeas } from "./bring-advance.server";
import { snapshotOf } from "./feed-of.server";

const NOW = new Date("2026-03-12T15:30:00.000Z");

async function writtenBeforehand(db: Db, { workshop }: Hall, text: string, mayShow: boolean) {
  const [theme] = await db("themes").orderBy("position");
  const id = newId();
  await insertAdvanceIdeas(db, [
    {
      ...{ id, eventId: workshop.eventId, themeId: theme.id, registrationId: null, declineId: null, text },
      ...{ mayShowAt: mayShow ? NOW.toISOString() : null, onBoardAt: null, createdAt: NOW.toISOString() },
    },
  ]);
  return id;
}

function bring(db: Db, { workshop, facilitator }: Hall) {
  const [board] = workshop.boards;
  if (!board) throw new Error("no board");
  return bringAdvanceIdeas(db, workshop, board, facilitator.facilitatorId ?? "", NOW);
}

it("what may be shown comes to its board once, with where it came from, and nothing else does", async () => {
  const db = await freshDatabase();
  const hall = await openHall(db, NOW);
  const id = await writtenBeforehand(db, hall, "Kyytejä\nkyliltä", true);
  await writtenBeforehand(db, hall, "Vain järjestäjille", false);
  expect(await countAdvanceIdeas(db, hall.workshop.id)).toEqual({ 1: 1 });
  expect(await bring(db, hall)).toBe(1);
  expect(await bring(db, hall)).toBe(0);
  expect(await countAdvanceIdeas(db, hall.workshop.id)).toEqual({});
  const { boards } = await snapshotOf(db, hall.workshop, "public");
  expect(boards[0]?.ideas).toEqual([{ id, number: 1, text: "Kyytejä kyliltä", source: "advance" }]);
  expect(boards[1]?.ideas).toEqual([]);
});

it("two who press at once bring each idea once", async () => {
  const db = await freshDatabase();
  const hall = await openHall(db, NOW);
  await writtenBeforehand(db, hall, "Kyytejä kyliltä", true);
  const brought = await Promise.all([bring(db, hall), bring(db, hall)]);
  expect(brought.sort()).toEqual([0, 1]);
});

import { listRounds } from "db/rounds";
import { listThemes } from "db/views/event-details";
import { freshDatabase } from "test/support/database";
import { expect, it } from "vitest";
import { openRound } from "./open-round.server";

const NOW = new Date("2024-01-01T09:00:00Z");
const form = {
  year: 2024,
  name: "Hyte-neuvottelut 2024",
  themes: [
    { name: "Mielen hyvinvointi", prompt: "Mikä auttaa?" },
    { name: "Arjen turvallisuus", prompt: "Mikä suojaa?" },
  ],
};

it("a round has its themes in the order given", async () => {
  const db = await freshDatabase();
  const opened = await openRound(db, form, NOW);
  const themes = opened.ok ? await listThemes(db, opened.id) : [];
  expect(themes.map(({ position, name }) => [position, name])).toEqual([
    [1, "Mielen hyvinvointi"],
    [2, "Arjen turvallisuus"],
  ]);
});

it("there is one round to a year", async () => {
  const db = await freshDatabase();
  await openRound(db, form, NOW);
  expect(await openRound(db, { ...form, name: "Toinen" }, NOW)).toEqual({ ok: false, reason: "year-taken" });
  expect((await listRounds(db)).map(({ name }) => name)).toEqual(["Hyte-neuvottelut 2024"]);
});

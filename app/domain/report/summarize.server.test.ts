import { findPublishedReport, findReportOfEvent } from "db/reports";
import { freshDatabase } from "test/support/database";
import { insertRegistrationOf, negotiation, onlyTitle } from "test/support/report";
import { expect, test } from "vitest";
import { refresh } from "./refresh.server";
import { summarize } from "./summarize.server";

const NOW = new Date("2024-10-31T07:00:00.000Z");

test("the draft has every idea exactly once under the question of its theme, and none that was put aside", async () => {
  const db = await freshDatabase();
  const { event, hall, write } = await negotiation(db);
  const ideaId = await write(2, "Poistetaan");
  await hall.post(hall.facilitator, { kind: "put-aside", board: 2, ideaId });
  const report = await summarize(db, event, onlyTitle, NOW);
  const themes = report?.material.themes.map(({ name, prompt, putAside, ideas }) => ({
    ...{ name, prompt, putAside },
    texts: ideas.map(({ text }) => text),
  }));
  expect(themes).toEqual([
    {
      ...{ name: "Mielen hyvinvointi", prompt: "Mikä auttaa?", putAside: 0 },
      texts: ["Kahvipöytä", "Soittorinki", "Verstas"],
    },
    { ...{ name: "Arjen turvallisuus", prompt: "Mikä suojaa?", putAside: 1 }, texts: ["Kimppakyyti"] },
  ]);
  const ids = report?.material.themes.flatMap(({ ideas }) => ideas.map(({ id }) => id));
  expect(ids?.sort()).toEqual((await db("ideas").whereNull("put_aside_at").pluck("id")).sort());
});

test("participants of cancelled registrations are not counted", async () => {
  const db = await freshDatabase();
  const { event } = await negotiation(db);
  await insertRegistrationOf(db, event.id, { kind: "association", people: 3, municipality: "172" });
  await insertRegistrationOf(db, event.id, { kind: "municipality", people: 1 });
  await insertRegistrationOf(db, event.id, { kind: "parish", people: 5, cancelled: true });
  const report = await summarize(db, event, onlyTitle, NOW);
  expect(report?.material.participants).toMatchObject({
    total: 4,
    byCategory: { municipality: 1, ngo: 3, county: 0 },
    byMunicipality: [
      { name: "Joutsa", count: 3 },
      { name: "Luhanka", count: 1 },
    ],
  });
});

test("an event has one report: making it again, or twice at once, leaves the one that stands", async () => {
  const db = await freshDatabase();
  const { event } = await negotiation(db);
  const both = await Promise.all([
    summarize(db, event, onlyTitle, NOW),
    summarize(db, event, onlyTitle, NOW),
  ]);
  const again = await summarize(db, event, onlyTitle, NOW);
  expect(new Set([...both, again].map((report) => report?.id)).size).toBe(1);
});

test("an address that another report has already is told apart", async () => {
  const db = await freshDatabase();
  const first = await negotiation(db);
  const taken = await summarize(db, first.event, onlyTitle, NOW);
  await db("events").where({ id: first.event.id }).update({ slug: "muuttunut" });
  await db("rounds").update({ year: 2000 });
  const second = await negotiation(db);
  const other = await summarize(db, { ...second.event, slug: taken?.slug ?? "" }, onlyTitle, NOW);
  expect(other?.slug).toMatch(new RegExp(`^${taken?.slug}-.+`));
});

test("the public does not find a draft", async () => {
  const db = await freshDatabase();
  const { event } = await negotiation(db);
  const report = await summarize(db, event, onlyTitle, NOW);
  expect(await findPublishedReport(db, report?.slug ?? "")).toBeNull();
});

test("collecting anew brings new ideas and leaves the texts as they were written", async () => {
  const db = await freshDatabase();
  const { event, write } = await negotiation(db);
  const texts = { title: "Oma otsikko", summary: "Oma teksti" };
  const before = await summarize(db, event, (material) => ({ ...onlyTitle(material), ...texts }), NOW);
  await write(1, "Myöhästynyt");
  expect(await refresh(db, event.id, NOW)).toBe(true);
  const after = await findReportOfEvent(db, event.id);
  expect(after?.texts).toEqual(before?.texts);
  expect(after?.material.themes[0]?.ideas.map(({ text }) => text)).toContain("Myöhästynyt");
  expect(after?.version).toBe(2);
});

import { findPublishedReport, findReportOfEvent } from "db/reports";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { negotiation, onlyTitle } from "test/support/report";
import { expect, test } from "vitest";
import { edit } from "./edit.server";
import { publish } from "./publish.server";
import { refresh } from "./refresh.server";
import { summarize } from "./summarize.server";
import type { Report } from "./types";

const NOW = new Date("2024-10-31T07:00:00.000Z");
const FULL = { goals: "Tavoite", measures: "Toimenpide", cooperation: "Yhdessä", followUp: "Keväällä" };

async function draft(): Promise<{ db: Knex; report: Report; organizerId: string }> {
  const db = await freshDatabase();
  const { event, hall } = await negotiation(db);
  const report = await summarize(db, event, onlyTitle, NOW);
  if (!report) throw new Error("no draft");
  return { db, report, organizerId: hall.facilitator.facilitatorId ?? "" };
}

test("a report without all four headings is refused, and the missing ones are named", async () => {
  const { db, report, organizerId } = await draft();
  const headings = { ...FULL, measures: "", followUp: " " };
  await edit(db, report.eventId, 1, { ...report.texts, headings }, NOW);
  expect(await publish(db, report.eventId, 2, organizerId, NOW)).toEqual({
    ok: false,
    reason: "headings-missing",
    missing: ["measures", "followUp"],
  });
  expect(await findPublishedReport(db, report.slug)).toBeNull();
});

test("a published report is public, and neither texts nor ideas of it change any more", async () => {
  const { db, report, organizerId } = await draft();
  await edit(db, report.eventId, 1, { ...report.texts, headings: FULL }, NOW);
  expect(await publish(db, report.eventId, 2, organizerId, NOW)).toMatchObject({ ok: true });
  const published = await findPublishedReport(db, report.slug);
  expect(published).toMatchObject({ publishedAt: NOW.toISOString(), publishedBy: organizerId });

  const late = await edit(db, report.eventId, 3, { ...report.texts, title: "Toinen" }, NOW);
  expect(late).toMatchObject({ ok: false, reason: "published" });
  expect(await refresh(db, report.eventId, NOW)).toBe(false);
  await publish(db, report.eventId, 3, "another", new Date("2025-01-01T00:00:00.000Z"));
  expect(await findPublishedReport(db, report.slug)).toEqual(published);
});

test("nobody publishes a version that they have not seen", async () => {
  const { db, report, organizerId } = await draft();
  await edit(db, report.eventId, 1, { ...report.texts, headings: FULL }, NOW);
  const stale = await publish(db, report.eventId, 1, organizerId, NOW);
  expect(stale).toEqual({ ok: false, reason: "changed" });
});

test("of two who write at once one is saved, and the other gets both texts", async () => {
  const { db, report } = await draft();
  const summaries = ["Ensimmäinen", "Toinen"];
  const outcomes = await Promise.all(
    summaries.map((summary) => edit(db, report.eventId, 1, { ...report.texts, summary }, NOW)),
  );
  const saved = await findReportOfEvent(db, report.eventId);
  const kept = summaries.indexOf(saved?.texts.summary ?? "");
  expect(saved?.version).toBe(2);
  expect(outcomes[kept]).toMatchObject({ ok: true });
  expect(outcomes[1 - kept]).toEqual({ ok: false, reason: "changed", report: saved });
});

test("the same texts sent twice are saved once, and nobody is told of a conflict", async () => {
  const { db, report } = await draft();
  const texts = { ...report.texts, summary: "Sama" };
  await edit(db, report.eventId, 1, texts, NOW);
  expect(await edit(db, report.eventId, 1, texts, NOW)).toMatchObject({ ok: true, report: { version: 2 } });
});

test("an event without a draft has nothing to edit or publish", async () => {
  const db = await freshDatabase();
  const { event } = await negotiation(db);
  const texts = { title: "", summary: "", headings: FULL, findings: {} };
  expect(await edit(db, event.id, 1, texts, NOW)).toEqual({ ok: false, reason: "no-report" });
  expect(await publish(db, event.id, 1, "x", NOW)).toEqual({ ok: false, reason: "no-report" });
});

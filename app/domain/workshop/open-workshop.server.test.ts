import { newId } from "db/id";
import { findSeat } from "db/seats";
import { freshDatabase } from "test/support/database";
import { openHall } from "test/support/workshop";
import { describe, expect, it } from "vitest";
import { hashToken } from "../site/token.server";
import { openWorkshop } from "./open-workshop.server";

const NOW = new Date("2026-03-12T15:30:00.000Z");

describe("the workshop of an event", () => {
  it("has a code and one board to a theme, with the theme's question", async () => {
    const { workshop } = await openHall(await freshDatabase(), NOW);
    expect(workshop.code).toMatch(/^[A-Z0-9]{6}$/);
    expect(workshop.boards).toMatchObject([
      { position: 1, theme: "Mielen hyvinvointi", prompt: "Mikä auttaa?" },
      { position: 2, theme: "Arjen turvallisuus", prompt: "Mikä suojaa?" },
    ]);
  });

  it("is made once, however many open it at once", async () => {
    const db = await freshDatabase();
    const { workshop } = await openHall(db, NOW);
    await db("boards").delete();
    await db("workshops").delete();
    const opened = await Promise.all([1, 2, 3].map(() => openWorkshop(db, workshop.eventId, NOW)));
    expect(new Set(opened.map((one) => one.ok && one.code)).size).toBe(1);
    expect(await db("boards").pluck("position")).toEqual([1, 2]);
  });

  it("is not made for an event without themes", async () => {
    const db = await freshDatabase();
    expect(await openWorkshop(db, newId(), NOW)).toEqual({ ok: false, reason: "no-themes" });
  });

  it("knows a seat by its token, which no other workshop takes and the database does not hold", async () => {
    const db = await freshDatabase();
    const { workshop, sit } = await openHall(db, NOW);
    const { seat, token } = await sit();
    expect(await findSeat(db, workshop.id, hashToken(token))).toEqual(seat);
    expect(await findSeat(db, newId(), hashToken(token))).toBeNull();
    expect(JSON.stringify(await db("seats"))).not.toContain(token);
  });
});

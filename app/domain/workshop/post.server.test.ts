import { newId } from "db/id";
import { freshDatabase } from "test/support/database";
import { openHall } from "test/support/workshop";
import { describe, expect, it } from "vitest";
import { feedOf } from "./feed-of.server";

const NOW = new Date("2026-03-12T15:30:00.000Z");
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1_000);

async function writingHall() {
  const db = await freshDatabase();
  const hall = await openHall(db, NOW);
  await hall.post(hall.facilitator, { kind: "enter-phase", phase: "writing", board: 1 });
  return { db, ...hall };
}

const idea = (text: string, id?: string) =>
  ({ kind: "add-idea", board: 1, text, ...(id && { id }) }) as const;

describe("a command on a board", () => {
  it("is carried out once however many times it comes", async () => {
    const { db, sit, post } = await writingHall();
    const seat = await sit();
    const id = newId();
    const answers = await Promise.all([1, 2, 3].map(() => post(seat, idea("Kahvihetki", id))));
    expect(answers).toEqual(Array(3).fill({ ok: true, number: 2, ideaId: id }));
    expect(await db("ideas").pluck("text")).toEqual(["Kahvihetki"]);
    expect(await db("board_log").pluck("number")).toEqual([1, 2]);
  });

  it("sent again by somebody else is not theirs", async () => {
    const { sit, post } = await writingHall();
    const id = newId();
    await post(await sit(), idea("Kahvihetki", id));
    expect(await post(await sit(), idea("Kahvihetki", id))).toEqual({ ok: false, reason: "not-yours" });
  });

  it("with the id of an idea on another board is refused", async () => {
    const { sit, post, facilitator } = await writingHall();
    await post(facilitator, { kind: "enter-phase", phase: "writing", board: 2 });
    const seat = await sit();
    const id = newId();
    await post(seat, idea("Kahvihetki", id));
    expect(await post(seat, { ...idea("Kävely", id), board: 2 })).toEqual({ ok: false, reason: "not-yours" });
  });

  it("keeps its answer after writing has closed", async () => {
    const { sit, post, facilitator } = await writingHall();
    const seat = await sit();
    const id = newId();
    await post(seat, idea("Kahvihetki", id));
    await post(facilitator, { kind: "enter-phase", phase: "closed", board: 1 });
    expect(await post(seat, idea("Kahvihetki", id))).toMatchObject({ ok: true, number: 2 });
    expect(await post(seat, idea("Myöhässä"))).toMatchObject({ ok: true, held: "late" });
  });

  it("takes a number without gaps when many come at once", async () => {
    const { db, sit, post, workshop } = await writingHall();
    const seats = await Promise.all(Array.from({ length: 12 }, sit));
    await Promise.all(seats.flatMap((seat) => [1, 2, 3].map((n) => post(seat, idea(`Ajatus ${n}`)))));
    const numbers = await db("board_log")
      .where({ board_id: workshop.boards[0]?.id })
      .orderBy("number")
      .pluck("number");
    expect(numbers).toEqual(Array.from({ length: 37 }, (_, index) => index + 1));
  });

  it.each([
    ["", "empty"],
    [" \n ", "empty"],
    ["a".repeat(281), "too-long"],
    ["a\u0000b", "bad-characters"],
    ["a\ud800b", "bad-characters"],
    ["a\u202eb", "bad-characters"],
  ])("refuses the text %j as %s", async (text, reason) => {
    const { sit, post } = await writingHall();
    expect(await post(await sit(), idea(text))).toEqual({ ok: false, reason });
  });

  it("waits for its turn when one seat sends too fast, and nobody else does", async () => {
    const { sit, post } = await writingHall();
    const hasty = await sit();
    for (let n = 1; n <= 10; n += 1)
      expect(await post(hasty, idea(`Ajatus ${n}`))).toMatchObject({ ok: true });
    expect(await post(hasty, idea("Vielä yksi"))).toEqual({ ok: false, reason: "too-fast" });
    expect(await post(await sit(), idea("Toinen paikka"))).toMatchObject({ ok: true });
    expect(await post(hasty, idea("Vielä yksi"), later(11))).toMatchObject({ ok: true });
  });

  it("needs a seat to write and the right to lead", async () => {
    const { sit, post, facilitator } = await writingHall();
    expect(await post(facilitator, idea("Ohjaajalta"))).toEqual({ ok: false, reason: "no-seat" });
    expect(await post(await sit(), { kind: "enter-phase", phase: "closed", board: 1 })).toEqual({
      ok: false,
      reason: "not-yours",
    });
    expect(await post(facilitator, { kind: "enter-phase", phase: "closed", board: 9 })).toEqual({
      ok: false,
      reason: "unknown-board",
    });
    expect(await post(facilitator, { kind: "enter-phase", phase: "writing", board: 1 })).toEqual({
      ok: false,
      reason: "already-done",
    });
  });

  it("puts an idea aside from all but facilitators, and back to its place", async () => {
    const { db, sit, post, facilitator, workshop } = await writingHall();
    const seat = await sit();
    const [first, second] = [newId(), newId()];
    await post(seat, idea("Nimiä tekstissä", first));
    await post(seat, idea("Kävelyryhmä", second));
    const aside = { kind: "put-aside", board: 1, ideaId: first, reason: "Nimi" } as const;
    expect(await post(facilitator, { ...aside, board: 2 })).toEqual({ ok: false, reason: "unknown-idea" });
    await post(facilitator, aside);
    expect(await post(facilitator, aside)).toEqual({ ok: false, reason: "already-done" });

    const feed = feedOf(db, workshop);
    await feed.catchUp();
    expect(JSON.stringify(feed.record.snapshot("public"))).not.toContain("Nimiä");
    expect(JSON.stringify(feed.record.after([0, 0], "public"))).not.toContain("Nimiä");
    expect(feed.record.snapshot("facilitator").boards[0]?.ideas[0]).toMatchObject({
      aside: { reason: "Nimi" },
    });

    await post(facilitator, { kind: "restore", board: 1, ideaId: first });
    await feed.catchUp();
    const seen = feed.record.snapshot("public");
    expect(seen.boards[0]?.ideas.map(({ text }) => text)).toEqual(["Nimiä tekstissä", "Kävelyryhmä"]);
    expect(seen.cursor).toBe("5-0");
    expect(feed.record.after([4, 0], "public")).toMatchObject([
      { kind: "idea-added", number: 5, idea: { id: first, number: 2 } },
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { EMPTY_BOARD, fold } from "./fold";
import { boardFor, visibleTo } from "./rules";
import type { BoardState, LogEvent } from "./types";

const added = (number: number, text = `Ajatus ${number}`): LogEvent => {
  return { board: 1, number, kind: "idea-added", idea: { id: `i${number}`, number, text } };
};

const LOG: LogEvent[] = [
  { board: 1, number: 1, kind: "phase-entered", phase: "writing" },
  added(2),
  added(3),
  { board: 1, number: 4, kind: "idea-put-aside", ideaId: "i2", reason: "Nimi" },
  added(5),
  { board: 1, number: 6, kind: "idea-restored", ideaId: "i2" },
  { board: 1, number: 7, kind: "idea-put-aside", ideaId: "i3", reason: null },
  { board: 1, number: 8, kind: "phase-entered", phase: "closed" },
];

const all = (events: LogEvent[]) => events.reduce(fold, EMPTY_BOARD);

/** What somebody has who folds what is visible to them, having come back at each of `stops`. */
function viewed(stops: number[]): BoardState {
  let state = EMPTY_BOARD;
  let seen = 0;
  for (const stop of [...stops, LOG.length]) {
    const now = all(LOG.slice(0, stop));
    for (const event of LOG.slice(seen, stop)) {
      const told = visibleTo("public", event, now);
      if (told) state = fold(state, told);
    }
    seen = stop;
  }
  return state;
}

describe("the fold of a board", () => {
  it("follows the log", () => {
    const state = all(LOG);
    expect(state).toMatchObject({ number: 8, phase: "closed" });
    expect(state.ideas.map(({ id, aside }) => [id, aside !== undefined])).toEqual([
      ["i2", false],
      ["i3", true],
      ["i5", false],
    ]);
  });

  it("takes an event that comes again as nothing new", () => {
    expect(LOG.reduce((state, event) => fold(fold(state, event), event), EMPTY_BOARD)).toEqual(all(LOG));
  });

  it("gives the public the same board whenever they come, and as the snapshot does", () => {
    const snapshot = boardFor("public", all(LOG));
    for (let mask = 0; mask < 2 ** (LOG.length - 1); mask += 1) {
      const stops = LOG.map((event) => event.number).filter(
        (number) => number < LOG.length && mask & (2 ** (number - 1)),
      );
      expect(viewed(stops)).toEqual(snapshot);
    }
  });

  it("never tells the public the text or the reason of what stands aside", () => {
    const now = all(LOG);
    const told = JSON.stringify(LOG.map((event) => visibleTo("public", event, now)));
    expect(told).not.toContain("Ajatus 3");
    expect(told).not.toContain("Nimi");
    expect(told).toContain("Ajatus 2");
  });
});

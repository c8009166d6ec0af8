import { describe, expect, it } from "vitest";
import { EMPTY_BOARD } from "~/domain/workshop/fold";
import type { BoardState, SentIdea } from "~/domain/workshop/types";
import type { OwnIdea } from "./outbox";
import { standingOf } from "./own-ideas";

const board: BoardState = {
  ...EMPTY_BOARD,
  number: 6,
  phase: "writing",
  ideas: [2, 4].map((number) => ({ id: `i${number}`, number, text: `Ajatus ${number}` })),
};

const sent = (number: number, standing: SentIdea["standing"] = "shown"): SentIdea => ({
  id: `i${number}`,
  board: 1,
  number,
  text: `Ajatus ${number}`,
  standing,
});
const written = (id: string, changes: Partial<OwnIdea> = {}): OwnIdea => {
  return { id, board: 1, text: id, state: "sending", ...changes };
};

const statesOf = (ideas: ReturnType<typeof standingOf>) => ideas.map(({ id, state }) => [id, state]);

describe("own ideas", () => {
  it("that the board holds are sent, and those that it no longer holds have been put aside", () => {
    expect(statesOf(standingOf([sent(2), sent(3), sent(4)], [], board))).toEqual([
      ["i4", "sent"],
      ["i3", "aside"],
      ["i2", "sent"],
    ]);
  });

  it("that the stream has not come to are not yet gone", () => {
    const answered = written("i7", { state: "sent", number: 7 });
    expect(statesOf(standingOf([], [written("a"), written("b"), answered], board))).toEqual([
      ["b", "sending"],
      ["a", "sending"],
      ["i7", "sent"],
    ]);
    expect(statesOf(standingOf([], [answered], { ...board, number: 8 }))).toEqual([["i7", "aside"]]);
  });

  it("stand once, also when the device holds what the server kept without its answer", () => {
    expect(statesOf(standingOf([sent(4)], [written("i4", { state: "waiting" })], board))).toEqual([
      ["i4", "sent"],
    ]);
    expect(statesOf(standingOf([], [written("i4")], board))).toEqual([["i4", "sent"]]);
  });

  it("that wait for the facilitator are held, until the board holds them", () => {
    const late = written("i5", { state: "sent", number: 5, held: "late" });
    expect(statesOf(standingOf([sent(3, "held")], [late], board))).toEqual([
      ["i5", "held"],
      ["i3", "held"],
    ]);
    expect(statesOf(standingOf([sent(4, "held")], [], board))).toEqual([["i4", "sent"]]);
  });

  it("that were refused stay so", () => {
    expect(statesOf(standingOf([], [written("a", { state: "refused" })], board))).toEqual([["a", "refused"]]);
  });
});

import type { Board, Workshop } from "~/domain/workshop/types";

/** A workshop as its pages know it: boards by their positions. */
export interface ShownWorkshop {
  code: string;
  eventTitle: string;
  boards: Pick<Board, "position" | "theme" | "prompt">[];
}

export function shownWorkshop({ code, eventTitle, boards }: Workshop): ShownWorkshop {
  return {
    code,
    eventTitle,
    boards: boards.map(({ position, theme, prompt }) => ({ position, theme, prompt })),
  };
}

import type { BoardState } from "~/domain/workshop/types";
import { officeBoards as t } from "~/i18n/fi/office-boards";
import { Button } from "~/ui/button";
import { CommandForm } from "./command-form";

interface AllBoardsProps {
  positions: number[];
  states: BoardState[];
}

/** Opens or closes all the boards with one press. What has nothing left to do keeps its place, and the focus. */
export function AllBoards({ positions, states }: AllBoardsProps) {
  const writing = positions.filter((_, index) => states[index]?.phase === "writing");
  const others = positions.filter((position) => !writing.includes(position));
  return (
    <div className="actions">
      <CommandForm kind="enter-phase" fields={{ phase: "writing" }} boards={others}>
        <Button aria-disabled={others.length === 0}>{t.openAll}</Button>
      </CommandForm>
      <CommandForm kind="enter-phase" fields={{ phase: "closed" }} boards={writing}>
        <Button kind="secondary" aria-disabled={writing.length === 0}>
          {t.closeAll}
        </Button>
      </CommandForm>
    </div>
  );
}

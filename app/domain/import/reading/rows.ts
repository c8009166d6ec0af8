import { CELL_MAX, COLUMNS_BELIEVED, COLUMNS_MAX, HEADING_WITHIN, ROWS_MAX, TEXT_MAX } from "./rules";
import type { Table } from "./types";
import { Unreadable } from "./unreadable";

export interface RowTaker {
  take(number: number, cells: string[]): void;
  table(): Table;
}

/** Collects rows within the limits; throws at the first that passes them. */
export function takeRows(): RowTaker {
  const table: Table = { rows: [], cut: false };
  let characters = 0;
  return {
    take(number, cells) {
      const tidy = cells.map(tidied);
      const used = tidy.findLastIndex((cell) => cell !== "") + 1;
      if (used === 0) return;
      if (used > COLUMNS_BELIEVED) throw new Unreadable("too-wide");
      if (used > COLUMNS_MAX) table.cut = true;
      if (table.rows.length >= ROWS_MAX + HEADING_WITHIN) throw new Unreadable("too-many-rows");
      const kept = tidy.slice(0, Math.min(used, COLUMNS_MAX));
      characters += kept.reduce((sum, cell) => sum + cell.length, 0);
      if (characters > TEXT_MAX) throw new Unreadable("too-large");
      table.rows.push({ number, cells: kept });
    },
    table() {
      if (table.rows.length === 0) throw new Unreadable("empty");
      return table;
    },
  };
}

function tidied(cell: string): string {
  return cell.slice(0, CELL_MAX).replaceAll("\u00a0", " ").trim();
}

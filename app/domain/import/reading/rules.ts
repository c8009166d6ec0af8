export const FILE_MAX_BYTES = 2 * 1024 * 1024;

/** Rows of people or bodies, besides the headings. */
export const ROWS_MAX = 5_000;

/** How far down the headings may stand: lists often begin with a title. */
export const HEADING_WITHIN = 10;

/** Columns that are read; the rest is left out, and said so. */
export const COLUMNS_MAX = 20;

/** A table of more columns than this is no list of organisations. */
export const COLUMNS_BELIEVED = 1_000;

/** What is in a cell beyond this is cut: every field is far shorter, and the row is refused for it. */
export const CELL_MAX = 2_000;

/** Text of all cells together. A workbook may name one long text in every cell. */
export const TEXT_MAX = 4_000_000;

/** What a cell with a formula is read as, whatever it computes. */
export const FORMULA = "=";

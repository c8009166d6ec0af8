import { readCsv } from "./csv.server";
import { fileTypeOf } from "./file-type.server";
import { textOf } from "./text.server";
import type { TableOutcome } from "./types";
import { Unreadable } from "./unreadable";
import { readWorkbook } from "./workbook.server";

/** The rows of a file, or why it has none. What a reader stumbles over is a broken file. */
export function tableOf(bytes: Uint8Array): TableOutcome {
  try {
    const table = fileTypeOf(bytes) === "zip" ? readWorkbook(bytes) : readCsv(textOf(bytes));
    return { ok: true, table };
  } catch (error) {
    return { ok: false, fault: error instanceof Unreadable ? error.fault : "broken" };
  }
}

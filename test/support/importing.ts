import { findImport, findImportSealed } from "db/imports";
import type { Knex } from "knex";
import { beginImport, type Upload } from "~/domain/import/begin-import.server";
import { type Confirmation, confirmImport } from "~/domain/import/confirm-import.server";
import { unsealPreview, unsealResult } from "~/domain/import/preview.server";
import type { Import, ImportResult, JudgedRow, Preview } from "~/domain/import/types";
import { SITE } from "./negotiation";
import { type Cells, csvFile } from "./tables";

export type Importer = Pick<Upload, "kind" | "eventId" | "organizerId" | "scope">;

/** An import of a file that has been read. */
export interface Begun {
  id: string;
  found(): Promise<Import>;
  preview(): Promise<Preview>;
  /** The row of that number in the file. */
  row(number: number): Promise<JudgedRow>;
  /** Says yes to it; null when it is not there to be said yes to. */
  confirm(given?: Partial<Confirmation>): Promise<ImportResult | null>;
}

export async function importTable(db: Knex, importer: Importer, cells: Cells, now: Date): Promise<Begun> {
  const upload = { ...importer, fileName: "lista.csv", bytes: csvFile(cells, { encoding: "utf-8" }) };
  const { id, prepared } = await beginImport(db, SITE, upload, now);
  await prepared;
  const begun: Begun = {
    id,
    async found() {
      const found = await findImport(db, id, importer.organizerId);
      if (!found) throw new Error("the import is gone");
      return found;
    },
    async preview() {
      const preview = unsealPreview(SITE, await findImportSealed(db, id));
      if (!preview) throw new Error(`no preview: ${(await begun.found()).fault}`);
      return preview;
    },
    async row(number) {
      const row = (await begun.preview()).rows.find((one) => one.number === number);
      if (!row) throw new Error(`no row ${number}`);
      return row;
    },
    async confirm({ choices = new Map(), overwrite = false } = {}) {
      const how = { choices, overwrite };
      const outcome = await confirmImport(db, SITE, await begun.found(), importer.scope, how, now);
      if (!outcome.ok) return null;
      await outcome.saved;
      return unsealResult(SITE, await findImportSealed(db, id));
    },
  };
  return begun;
}

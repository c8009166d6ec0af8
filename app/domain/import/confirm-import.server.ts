import type { OpenDb } from "db/connection";
import { findImportSealed, updateImportState } from "db/imports";
import type { Site } from "~/domain/site/types";
import type { Scope } from "./judge-row";
import { unsealPreview } from "./preview.server";
import { chosenIn, WORK_LIMIT_MS } from "./rules";
import { saveImport } from "./save-import.server";
import type { Choice, Import } from "./types";

export interface Confirmation {
  /** By the number of the row. */
  choices: ReadonlyMap<number, Choice>;
  /** Whether what the register says may be written over. */
  overwrite: boolean;
}

export type ConfirmOutcome = { ok: true; saved: Promise<void> } | { ok: false };

/** Begins to save what was previewed. Pressing twice begins once: the second is told that it is no longer ready. */
export async function confirmImport(
  db: OpenDb,
  site: Site,
  found: Import,
  scope: Scope,
  { choices, overwrite }: Confirmation,
  now: Date,
): Promise<ConfirmOutcome> {
  const preview = unsealPreview(site, await findImportSealed(db, found.id));
  if (!preview || found.state !== "ready") return { ok: false };
  const rows = chosenIn(preview.rows, choices);
  const expiresAt = new Date(now.getTime() + WORK_LIMIT_MS);
  const step = { to: "saving", expiresAt, sealed: null } as const;
  if (!(await updateImportState(db, found.id, "ready", step, now))) return { ok: false };
  return { ok: true, saved: saveImport(db, site, found, { rows, scope, overwrite }, now) };
}

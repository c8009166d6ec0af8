import type { OpenDb } from "db/connection";
import { updateImportProgress, updateImportState } from "db/imports";
import type { Site } from "~/domain/site/types";
import { findHeadings } from "./headings";
import { judge } from "./judge.server";
import type { Scope } from "./judge-row";
import { sealPreview } from "./preview.server";
import { readTable } from "./read-table.server";
import { ROWS_MAX } from "./reading/rules";
import { PREVIEW_KEPT_MS } from "./rules";
import type { ImportFault, NewImport, Preview } from "./types";

/** Reads a file and judges its rows. It ends in a preview or in a fault, whatever comes. */
export async function prepareImport(
  db: OpenDb,
  site: Site,
  made: NewImport,
  scope: Scope,
  bytes: Uint8Array<ArrayBuffer>,
  now: Date,
): Promise<void> {
  try {
    const preview = await previewOf(db, made, scope, bytes);
    if (typeof preview === "string") return await end(db, made.id, { fault: preview }, now);
    await end(db, made.id, { sealed: sealPreview(site, preview) }, now);
  } catch (error) {
    await end(db, made.id, { fault: "fault" }, now);
    throw error;
  }
}

async function previewOf(
  db: OpenDb,
  made: NewImport,
  scope: Scope,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Preview | ImportFault> {
  const outcome = await readTable(bytes);
  if (!outcome.ok) return outcome.fault;
  const { table } = outcome;
  const headings = findHeadings(table.rows);
  if (!headings) return "no-headings";
  const rowsTotal = headings.rows.length;
  if (rowsTotal === 0) return "no-rows";
  if (rowsTotal > ROWS_MAX) return "too-many-rows";
  const progress = (rowsDone: number) => updateImportProgress(db, made.id, { rowsTotal, rowsDone });
  await progress(0);
  const rows = await judge(db, made, scope, headings, progress);
  return { ignored: headings.ignored, cut: table.cut, rows };
}

type End = { fault: ImportFault } | { sealed: string };

async function end(db: OpenDb, id: string, how: End, now: Date): Promise<void> {
  const to = "fault" in how ? "failed" : "ready";
  const expiresAt = new Date(now.getTime() + PREVIEW_KEPT_MS);
  await updateImportState(db, id, "reading", { to, expiresAt, ...how }, now);
}

import type { Import, ImportFault, ImportState, NewImport } from "~/domain/import/types";
import type { Db } from "./connection";

interface Row {
  id: string;
  kind: Import["kind"];
  event_id: string | null;
  organizer_id: string;
  file_name: string;
  state: ImportState;
  fault: ImportFault | null;
  rows_total: number;
  rows_done: number;
  rows_sealed: string | null;
  created_at: string;
  expires_at: string;
}

function toImport(row: Row): Import {
  return {
    id: row.id,
    kind: row.kind,
    eventId: row.event_id,
    organizerId: row.organizer_id,
    fileName: row.file_name,
    state: row.state,
    fault: row.fault,
    rowsTotal: row.rows_total,
    rowsDone: row.rows_done,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  };
}

export async function insertImport(db: Db, made: NewImport, now: Date, expiresAt: Date): Promise<void> {
  await db("imports").insert({
    id: made.id,
    kind: made.kind,
    event_id: made.eventId,
    organizer_id: made.organizerId,
    file_name: made.fileName,
    state: "reading",
    created_at: now.toISOString(),
    expires_at: expiresAt.toISOString(),
  });
}

/** The import of that person; another's is not there. */
export async function findImport(db: Db, id: string, organizerId: string): Promise<Import | null> {
  const row = await db("imports").where({ id, organizer_id: organizerId }).first();
  return row ? toImport(row) : null;
}

/** What was read of the file, or what became of it, sealed. */
export async function findImportSealed(db: Db, id: string): Promise<string | null> {
  return (await db("imports").where({ id }).first("rows_sealed"))?.rows_sealed ?? null;
}

export async function updateImportProgress(
  db: Db,
  id: string,
  progress: Pick<Import, "rowsTotal" | "rowsDone">,
): Promise<void> {
  await db("imports").where({ id }).update({ rows_total: progress.rowsTotal, rows_done: progress.rowsDone });
}

interface Step {
  to: ImportState;
  expiresAt: Date;
  fault?: ImportFault;
  /** Null forgets what was read. */
  sealed?: string | null;
}

/** Takes an import from one state to the next; false when somebody else has, or it has expired. */
export async function updateImportState(
  db: Db,
  id: string,
  from: ImportState,
  step: Step,
  now: Date,
): Promise<boolean> {
  const changed = await db("imports")
    .where({ id, state: from })
    .where("expires_at", ">", now.toISOString())
    .update({
      state: step.to,
      fault: step.fault ?? null,
      expires_at: step.expiresAt.toISOString(),
      ...(step.sealed === undefined ? {} : { rows_sealed: step.sealed }),
    });
  return changed === 1;
}

/** Keeps other choices for the rows of a preview. */
export async function updateImportSealed(db: Db, id: string, sealed: string): Promise<void> {
  await db("imports").where({ id, state: "ready" }).update({ rows_sealed: sealed });
}

export async function deleteExpiredImports(db: Db, now: Date): Promise<void> {
  await db("imports")
    .whereNotIn("state", ["reading", "saving"])
    .where("expires_at", "<=", now.toISOString())
    .delete();
}

/** What a process that ended has left in the middle. */
export async function updateInterruptedImports(db: Db, now: Date, expiresAt: Date): Promise<void> {
  await db("imports")
    .whereIn("state", ["reading", "saving"])
    .where("expires_at", "<=", now.toISOString())
    .update({
      state: "failed",
      fault: "interrupted",
      rows_sealed: null,
      expires_at: expiresAt.toISOString(),
    });
}

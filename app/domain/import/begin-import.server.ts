import type { OpenDb } from "db/connection";
import { newId } from "db/id";
import { insertImport } from "db/imports";
import type { Site } from "~/domain/site/types";
import { isPlainText } from "~/domain/text/rules";
import type { Scope } from "./judge-row";
import { prepareImport } from "./prepare-import.server";
import { WORK_LIMIT_MS } from "./rules";
import type { NewImport } from "./types";

const FILE_NAME_MAX = 120;

export interface Upload extends Pick<NewImport, "kind" | "eventId" | "organizerId"> {
  fileName: string;
  bytes: Uint8Array<ArrayBuffer>;
  scope: Scope;
}

/** Takes a file in and begins to read it. `prepared` ends when there is a preview, or a word of why there is none. */
export async function beginImport(
  db: OpenDb,
  site: Site,
  { bytes, scope, ...upload }: Upload,
  now: Date,
): Promise<{ id: string; prepared: Promise<void> }> {
  const made: NewImport = { ...upload, id: newId(), fileName: shown(upload.fileName) };
  await insertImport(db, made, now, new Date(now.getTime() + WORK_LIMIT_MS));
  return { id: made.id, prepared: prepareImport(db, site, made, scope, bytes, now) };
}

function shown(fileName: string): string {
  const name = fileName.trim().slice(0, FILE_NAME_MAX);
  return isPlainText(name) ? name : "";
}

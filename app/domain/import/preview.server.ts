import { seal, unseal } from "~/domain/site/token.server";
import type { Site } from "~/domain/site/types";
import type { ImportResult, Preview } from "./types";

/** What is kept of an import is personal data, and unreadable in the database. */
export function sealPreview(site: Site, preview: Preview): string {
  return seal(site, JSON.stringify(preview));
}

/** Null when it is gone, or the key has changed. */
export function unsealPreview(site: Site, sealed: string | null): Preview | null {
  return read(site, sealed) as Preview | null;
}

export function sealResult(site: Site, result: ImportResult): string {
  return seal(site, JSON.stringify(result));
}

export function unsealResult(site: Site, sealed: string | null): ImportResult | null {
  return read(site, sealed) as ImportResult | null;
}

function read(site: Site, sealed: string | null): unknown {
  const text = sealed && unseal(site, sealed);
  return text ? JSON.parse(text) : null;
}

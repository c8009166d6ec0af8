import { createHash } from "node:crypto";
import type { Question } from "./types";

/** Changes with everything that a question says, but not with its place: tells whether somebody edited it. */
export function markOf({ position: _, ...said }: Question): string {
  return createHash("sha256").update(JSON.stringify(said)).digest("base64url").slice(0, 22);
}

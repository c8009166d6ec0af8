import { randomUUID } from "node:crypto";

/** Ids are made in the app, so that a row can be referred to before it is written. */
export function newId(): string {
  return randomUUID();
}

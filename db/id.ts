import { v7 } from "uuid";

/**
 * Ids are made in the app, so that a row can be referred to before it is written. They begin with the time
 * (RFC 9562, version 7): rows written one after the other stand side by side in every index, and a commit touches
 * as few pages of a large event as of a small one. They are no secrets.
 */
export function newId(): string {
  return v7();
}

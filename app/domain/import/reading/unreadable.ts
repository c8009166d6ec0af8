import type { TableFault } from "./types";

/** A fault that ends the reading of a file. */
export class Unreadable extends Error {
  constructor(readonly fault: TableFault) {
    super(fault);
  }
}

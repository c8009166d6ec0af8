import { Worker } from "node:worker_threads";
import thread from "./reading/thread?thread";
import type { TableFault, TableOutcome } from "./reading/types";

const READ_LIMIT_MS = 10_000;

/** Of JavaScript in the thread; what it unpacks is limited there. */
const LIMITS = { maxOldGenerationSizeMb: 32, maxYoungGenerationSizeMb: 4, codeRangeSizeMb: 8 };

let last: Promise<unknown> = Promise.resolve();

/**
 * Reads a file of a stranger: in a thread of its own with little memory and little time, which has nothing of
 * ours in its environment. Files are read one after the other, so that many take no more memory than one.
 */
export function readTable(bytes: Uint8Array<ArrayBuffer>): Promise<TableOutcome> {
  const outcome = last.then(() => readInThread(bytes));
  last = outcome;
  return outcome;
}

function readInThread(bytes: Uint8Array<ArrayBuffer>): Promise<TableOutcome> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL(thread), {
      workerData: bytes,
      transferList: [bytes.buffer],
      resourceLimits: LIMITS,
      env: {},
    });
    const end = (outcome: TableOutcome) => {
      clearTimeout(timer);
      void worker.terminate().then(() => resolve(outcome));
    };
    const fail = (fault: TableFault) => end({ ok: false, fault });
    const timer = setTimeout(fail, READ_LIMIT_MS, "too-slow");
    worker.once("message", end);
    worker.once("error", (error: NodeJS.ErrnoException) =>
      fail(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "too-large" : "broken"),
    );
  });
}

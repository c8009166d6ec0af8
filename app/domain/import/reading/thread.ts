import { parentPort, workerData } from "node:worker_threads";
import { tableOf } from "./table-of.server";

/** Reads the file that it is begun with, says what it found, and ends. */
parentPort?.postMessage(tableOf(workerData));

import { startWorker } from "~/worker/loop";
import { prepare } from "./prepare";

/** The worker alone: mail and everything else that happens by the clock. */
const { config, db, site, log } = await prepare();
const worker = startWorker({ db, site, ...config, log });
log.info("worker started");

async function stop(): Promise<void> {
  await worker.stop();
  await db.destroy();
  process.exit(0);
}

process.once("SIGTERM", stop);
process.once("SIGINT", stop);

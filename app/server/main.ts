import { createServer } from "node:http";
import path from "node:path";
import * as build from "virtual:remix/server-build";
import type { ServerBuild } from "@remix-run/node";
import { loadDemonstration } from "db/demo/load";
import { makeSignInLink } from "~/access/sign-in-link.server";
import { startWorker } from "~/worker/loop";
import { remixByArea } from "./areas";
import { loadFiles } from "./files";
import { listener } from "./listener";
import { prepare } from "./prepare";
import { openStreams } from "./streams";
import { welcome } from "./welcome";

/** The web process, and by default the worker in it. */
const { config, db, site, log } = await prepare();
const demonstration = config.demo ? await loadDemonstration(db, site, new Date()) : null;
const signInLink = demonstration && (await makeSignInLink(db, site, demonstration.organizerId, new Date()));
const worker = config.worker === "inline" ? startWorker({ db, site, ...config, log }) : null;
const streams = openStreams(db, log);

const server = createServer(
  { keepAliveTimeout: 65_000, requestTimeout: 30_000 },
  listener({
    context: {
      db,
      site,
      config,
      nudgeWorker: () => worker?.nudge(),
      logFault: (error) => log.error({ err: error }, "request failed"),
    },
    files: loadFiles(path.join(import.meta.dirname, "../client")),
    remix: remixByArea(build as unknown as ServerBuild, "production"),
    streams: streams.answer,
    log,
  }),
);

server.on("error", (error: NodeJS.ErrnoException) => {
  const inUse = error.code === "EADDRINUSE";
  process.stderr.write(
    inUse ? `Port ${config.port} is in use. Choose another: PORT=3001 npm start\n` : `${error}\n`,
  );
  process.exit(1);
});
server.listen(config.port, () => {
  log.info({ port: config.port, worker: config.worker }, "listening");
  process.stderr.write(welcome(config, signInLink?.url ?? null));
});

/** Lets those who wait have their answers, says goodbye to open streams, then ends. */
async function stop(): Promise<void> {
  log.info("stopping");
  const closed = new Promise((resolve) => server.close(resolve));
  streams.close();
  server.closeIdleConnections();
  await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, STOP_WITHIN_MS).unref())]);
  await worker?.stop();
  await db.destroy();
  process.exit(0);
}

const STOP_WITHIN_MS = 10_000;
process.once("SIGTERM", stop);
process.once("SIGINT", stop);

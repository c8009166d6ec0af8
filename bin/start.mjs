import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "./setup/build.mjs";
import { endChildrenOnSignal } from "./setup/children.mjs";
import { requireNode } from "./setup/machine.mjs";
import { packages } from "./setup/packages.mjs";
import { prepare } from "./setup/prepare.mjs";
import { ROOT } from "./setup/project.mjs";
import { sqliteDriver } from "./setup/sqlite-driver.mjs";
import { explain, Halt } from "./setup/terminal.mjs";

const PROCESSES = {
  web: { built: "main.js", does: "Starting the web server" },
  worker: { built: "worker.js", does: "Starting the worker" },
  "sign-in": { built: "sign-in.js", does: "Making a sign-in link" },
  build: { built: null, does: "Ready" },
};

/** Makes the clone ready and becomes the process asked for: `node bin/start.mjs [web|worker|sign-in ADDRESS|build]`. */
async function start(name = "web", ...rest) {
  requireNode();
  const wanted = PROCESSES[name];
  if (!wanted)
    throw new Halt(`There is no process "${name}". There are: ${Object.keys(PROCESSES).join(", ")}`);
  process.chdir(ROOT);
  const leaveSignalsToTheServer = endChildrenOnSignal();
  await prepare([packages, sqliteDriver, build], wanted.does);
  leaveSignalsToTheServer();
  if (wanted.built) await become(path.join(ROOT, "build/server", wanted.built), rest);
}

/** In this very process, so that its signals are the server's and ending it leaves nothing behind. */
async function become(built, rest) {
  if (existsSync(".env")) process.loadEnvFile(".env");
  process.env.NODE_ENV = "production";
  process.argv = [process.argv[0], built, ...rest];
  await import(pathToFileURL(built));
}

start(...process.argv.slice(2)).catch((error) => {
  explain(error);
  process.exit(1);
});

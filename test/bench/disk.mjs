import { readFileSync } from "node:fs";
import path from "node:path";
import { aptInstall, findProgram } from "../../bin/setup/machine.mjs";
import { openEvent } from "./data.mjs";
import { atLeast, figure } from "./figures.mjs";
import { inOwnProcess, newFolder } from "./processes.mjs";
import { register } from "./registrations.mjs";
import { registration } from "./requests.mjs";
import { startService } from "./service.mjs";

const SYNCS = "fsync,fdatasync";
const SLOW_MS = 10;
const CLIENTS = 64;

/** What reaches the disk before the answer, and what grouping gains where the disk is slow. Needs strace. */
export async function disk({ quick }) {
  if (!findProgram("strace")) {
    console.error(`Left out: this part needs strace. Run  ${aptInstall(["strace"])}`);
    return [];
  }
  const early = await answersBeforeSync();
  const alone = await onSlowDisk({ clients: 1, requests: quick ? 40 : 200 });
  const together = await onSlowDisk({ clients: CLIENTS, requests: quick ? 400 : 2_000 });
  const slow = `on a disk that takes ${SLOW_MS} ms`;
  return [
    figure("answers sent before the disk had all", early, "", { target: { atMost: 0 } }),
    figure(`1 client ${slow}`, alone.perSecond, "req/s", { raw: alone.raw.perSecond }),
    figure(`${CLIENTS} clients ${slow}`, together.perSecond, "req/s", { raw: together.raw.perSecond }),
    figure(`${CLIENTS} clients ${slow}: p99`, together.p99, "ms", { raw: together.raw.p99 }),
    figure(`1 client ${slow}: registrations per sync`, alone.perSync, "", { raw: alone.raw.perSync }),
    figure(`${CLIENTS} clients ${slow}: registrations per sync`, together.perSync, "", {
      raw: together.raw.perSync,
      target: atLeast(2),
    }),
  ];
}

/** Of answers that thank: how many went out while something written was not synced yet. */
async function answersBeforeSync() {
  const trace = newTrace();
  const service = await startService({ through: strace(trace, `${SYNCS},pwrite64,write,writev`) });
  await register(service, { clients: 1, requests: 50, warmUp: 0 });
  await service.stop();
  let isSynced = false;
  let early = 0;
  for (const line of linesOf(trace)) {
    if (/\bf(data)?sync\b.*= 0/.test(line)) isSynced = true;
    if (/\bpwrite64\(/.test(line)) isSynced = false;
    if (!/"HTTP\/1\.1 303/.test(line)) continue;
    if (!isSynced) early += 1;
    // The next answer needs a sync of its own.
    isSynced = false;
  }
  return early;
}

/** The service and the raw server, which syncs for each, on a disk made slow. */
async function onSlowDisk({ clients, requests }) {
  const pace = { clients, requests, warmUp: clients };
  const [trace, rawTrace] = [newTrace(), newTrace()];
  const service = await startService({ through: slowDisk(trace) });
  const before = countSyncs(trace);
  const ours = await register(service, pace);
  const perSync = ours.sent / (countSyncs(trace) - before);
  const request = registration(openEvent(service));
  await service.stop();

  const raw = await inOwnProcess("raw.mjs", {}, slowDisk(rawTrace));
  const rawBefore = countSyncs(rawTrace);
  const load = await inOwnProcess("load.mjs", { ...raw.value, ...pace, request, expected: 303 });
  const rawPerSync = load.value.sent / (countSyncs(rawTrace) - rawBefore);
  await Promise.all([raw.stop(), load.stop()]);
  return { ...ours, perSync, raw: { ...load.value, perSync: rawPerSync } };
}

function slowDisk(trace) {
  return [...strace(trace, SYNCS), "-e", `inject=${SYNCS}:delay_exit=${SLOW_MS * 1_000}`];
}

/** With `-D` strace stands aside: the process that was started is the one that is traced. */
function strace(file, calls) {
  return ["strace", "-D", "-f", "--seccomp-bpf", "-s", "16", "-o", file, "-e", `trace=${calls}`];
}

function newTrace() {
  return path.join(newFolder(), "trace");
}

function countSyncs(trace) {
  return linesOf(trace).filter((line) => /\bf(data)?sync\b.*= 0/.test(line)).length;
}

function linesOf(file) {
  return readFileSync(file, "utf8").split("\n");
}

import { countRegistrations, openEvent } from "./data.mjs";
import { atLeast, atMost, figure } from "./figures.mjs";
import { inOwnProcess } from "./processes.mjs";
import { registration } from "./requests.mjs";
import { startService } from "./service.mjs";

/** Ten times what the nearest peer does on such a machine. */
const CROWDS = [
  { clients: 1, rate: 330 },
  { clients: 16, rate: 600 },
  { clients: 64, rate: 650 },
];
const P99_MS = 250;

/** Each registration of a run has a number of its own, whatever was taken away before: an address registers once. */
let lastNumber = 0;

/** From the form that is sent to the answer that thanks: everything is on the disk by then. */
export async function registrations({ quick }) {
  const service = await startService();
  const raw = await inOwnProcess("raw.mjs", {});
  const request = registration(openEvent(service));
  const figures = [];
  for (const { clients, rate } of CROWDS) {
    const ours = await register(service, { clients, quick });
    const theirs = await load(raw.value, { request, clients, quick });
    const of = `${clients} client${clients === 1 ? "" : "s"}`;
    figures.push(
      figure(of, ours.perSecond, "req/s", { raw: theirs.perSecond, target: atLeast(rate) }),
      figure(`${of}: p50`, ours.p50, "ms", { raw: theirs.p50 }),
      figure(`${of}: p99`, ours.p99, "ms", { raw: theirs.p99, target: atMost(P99_MS) }),
      figure(`${of}: CPU`, ours.cpuMs, "ms/req", { raw: theirs.cpuMs }),
    );
  }
  await Promise.all([service.stop(), raw.stop()]);

  const inline = await startService({ env: { WORKER: "inline" } });
  const delivering = await register(inline, { clients: 64, quick });
  await inline.stop();
  return [
    ...figures,
    figure("64 clients, mail written by the same process", delivering.perSecond, "req/s"),
    figure("64 clients, mail written by the same process: p99", delivering.p99, "ms"),
  ];
}

/** Registers and looks whether all that was thanked for is there. */
export async function register(service, how) {
  const event = openEvent(service);
  const before = countRegistrations(service, event);
  const figures = await load(service, { request: registration(event), from: lastNumber, ...how });
  lastNumber += figures.sent;
  const kept = countRegistrations(service, event) - before;
  if (kept !== figures.sent) throw new Error(`${figures.sent} were thanked, ${kept} are in the database`);
  return figures;
}

async function load({ port, pid }, { quick, ...how }) {
  const pace = { seconds: quick ? 2 : 8, warmUp: quick ? 300 : 1_000 };
  const { value, stop } = await inOwnProcess("load.mjs", { port, pid, expected: 303, ...pace, ...how });
  await stop();
  return value;
}

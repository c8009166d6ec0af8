import path from "node:path";
import { ROOT } from "../../bin/setup/project.mjs";
import { holdEvening } from "./boards.mjs";
import { atMost, figure, median } from "./figures.mjs";
import { residentMb } from "./process-figures.mjs";
import { inOwnProcess, pause } from "./processes.mjs";
import { register } from "./registrations.mjs";
import { startService } from "./service.mjs";

const START = path.join(ROOT, "bin/start.mjs");
const PHONES = 500;

/** As `npm start` runs it, the worker inside: how much memory it holds, and how soon it answers. */
export async function processes({ quick }) {
  const raw = await inOwnProcess("raw.mjs", {});
  const rawIdle = residentMb(raw.value.pid);
  await raw.stop();
  const settle = quick ? 2_000 : 15_000;
  const env = { WORKER: "inline" };

  const calm = await startService({ env });
  await pause(settle);
  const idle = residentMb(calm.pid);
  const hall = await holdEvening(calm, PHONES, quick ? 2 : 20);
  await calm.stop();

  const busy = await startService({ env });
  await register(busy, { clients: 64, quick });
  const loaded = residentMb(busy.pid);
  await pause(settle);
  const rested = residentMb(busy.pid);
  await busy.stop();

  const again = [];
  const whole = [];
  for (let round = 0; round < (quick ? 1 : 5); round += 1) {
    again.push(await startAgain(calm.folder));
    whole.push(await startAgain(calm.folder, START));
  }
  return [
    figure("memory, idle", idle, "MB", { raw: rawIdle, target: atMost(130) }),
    figure(`memory, ${PHONES} streams open`, hall.memory, "MB"),
    figure(`memory, ${PHONES} streams after an evening of ideas`, hall.memoryAfter, "MB"),
    figure("memory, at the end of a rush of registrations", loaded, "MB"),
    figure("memory, rested after it", rested, "MB"),
    figure("first start to the first answer, demonstration loaded", calm.firstAnswerMs, "ms"),
    figure("next start to the first answer", median(again), "ms"),
    figure("next start by bin/start.mjs", median(whole), "ms", { target: atMost(3_000) }),
  ];
}

async function startAgain(folder, main) {
  const service = await startService({ folder, main, env: { WORKER: "inline" } });
  await service.stop();
  return service.firstAnswerMs;
}

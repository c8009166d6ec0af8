import type { Logger } from "pino";
import type { WorkerContext } from "./context";
import { createDelivery } from "./deliver";
import { type Duty, dutiesOf } from "./duties";

interface Worker {
  /** Something was just committed that should not wait for the clock. */
  nudge(): void;
  /** Ends after what is being done. */
  stop(): Promise<void>;
}

const AFTER_FAULT_MS = 10_000;

export function startWorker(ctx: WorkerContext): Worker {
  const delivery = createDelivery(ctx);
  const rounds = dutiesOf(ctx, delivery).map((duty) => keepDoing(duty, ctx.log));
  return {
    nudge: () => {
      for (const round of rounds) round.nudge();
    },
    async stop() {
      delivery.stop();
      await Promise.all(rounds.map((round) => round.stop()));
      delivery.close();
    },
  };
}

/** One duty over and over, never twice at the same time. A fault is logged and the duty tried again. */
function keepDoing(duty: Duty, log: Logger): Worker {
  let stopped = false;
  let nudged = false;
  let wake = () => {};

  async function live(): Promise<void> {
    while (!stopped) {
      nudged = false;
      const wait = await turn();
      if (wait > 0 && !nudged && !stopped) await sleep(wait);
    }
  }

  async function turn(): Promise<number> {
    try {
      return (await duty.run(new Date())) ? 0 : duty.everyMs;
    } catch (err) {
      log.error({ err, duty: duty.name }, "duty failed");
      return AFTER_FAULT_MS;
    }
  }

  function sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  const life = live();
  return {
    nudge() {
      if (!duty.onNudge) return;
      nudged = true;
      wake();
    },
    async stop() {
      stopped = true;
      wake();
      await life;
    },
  };
}

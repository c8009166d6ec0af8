import { Connection } from "./connection.mjs";
import { countMails, openEvent, plantMailing, plantRegistrations } from "./data.mjs";
import { atLeast, atMost, figure, quantile } from "./figures.mjs";
import { residentMb } from "./process-figures.mjs";
import { inOwnProcess, pause } from "./processes.mjs";
import { get } from "./requests.mjs";
import { startService } from "./service.mjs";

const REMINDERS = 10_000;
const POLL_MS = 50;
const PAGE_EVERY_MS = 25;
const WARM_UP = 40;

/** A reminder to a full hall, sent by the web process itself while somebody opens pages. */
export async function mail({ quick }) {
  const size = quick ? 2_000 : REMINDERS;
  const sink = await inOwnProcess("mail-sink.mjs", {});
  const env = { WORKER: "inline", SMTP_URL: `smtp://127.0.0.1:${sink.value}` };
  const service = await startService({ env });
  const event = openEvent(service);
  plantRegistrations(service, event, size);
  const page = await visitor(service, `/tapahtumat/${event.slug}/ilmoittaudu`);
  await page.visit(WARM_UP);
  // A first sending warms the code: what grows after it would grow with every sending.
  await sendTo(service, event, 500);
  await page.visit(WARM_UP);
  const idle = await page.visit(quick ? 100 : 400);
  const before = residentMb(service.pid);
  const sending = sendTo(service, event, size, page);
  const { queuedMs, sentMs, mostMb, busy } = await sending;
  page.close();
  await service.stop();
  await sink.stop();
  const [idleP99, busyP99] = [quantile(idle, 0.99), quantile(busy, 0.99)];
  return [
    figure(`${size} reminders: planned → all in the outbox`, queuedMs, "ms", { target: atMost(3_000) }),
    figure("written and delivered", (size / sentMs) * 1_000, "mails/s", { target: atLeast(200) }),
    figure("memory while sending, above before", mostMb - before, "MB", { target: atMost(60) }),
    figure("a page made anew, idle: p99", idleP99, "ms"),
    figure("the same while it sends: p50", quantile(busy, 0.5), "ms"),
    figure("the same while it sends: p99", busyP99, "ms"),
    figure("while it sends against idle: p99", busyP99 / idleP99, "×", { target: atMost(2) }),
  ];
}

/** From the commit of the mailing until its last mail was taken; `page` is opened meanwhile. */
async function sendTo(service, event, size, page) {
  const mailingId = plantMailing(service, event, size);
  const begun = performance.now();
  let [queuedMs, sentMs, mostMb] = [0, 0, 0];
  const busy = [];
  const visits = page && visitWhile(page, busy, () => sentMs === 0);
  while (sentMs === 0) {
    await pause(POLL_MS);
    const { queued, sent } = countMails(service, mailingId);
    const ms = performance.now() - begun;
    if (queued >= size && queuedMs === 0) queuedMs = ms;
    if (sent >= size) sentMs = ms;
    mostMb = Math.max(mostMb, residentMb(service.pid));
  }
  await visits;
  return { queuedMs, sentMs, mostMb, busy };
}

async function visitWhile(page, times, goesOn) {
  while (goesOn()) times.push(...(await page.visit(1)));
}

/** Opens a page that no cache answers, at a steady pace. */
async function visitor({ port }, path) {
  const connection = await Connection.open(port);
  return {
    async visit(count) {
      const times = [];
      for (let n = 0; n < count; n += 1) {
        const began = performance.now();
        const { status } = await connection.ask(get(`${path}?n=${Math.random()}`));
        if (status !== 200) throw new Error(`the page answered ${status}`);
        times.push(performance.now() - began);
        await pause(PAGE_EVERY_MS);
      }
      return times;
    },
    close: () => connection.close(),
  };
}

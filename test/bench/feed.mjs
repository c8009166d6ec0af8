import { Connection, header } from "./connection.mjs";
import { changeEvent, plantEvents } from "./data.mjs";
import { atMost, figure, quantile } from "./figures.mjs";
import { get } from "./requests.mjs";
import { startService } from "./service.mjs";

const EVENTS = 5_000;
const FEED_MS = 100;
const KNOWN_MS = 2;
const WARM_UP = 5;
const KNOWN_WARM_UP = 500;
const PATH = "/fi/kalenteri.ics";
const COOKIE = "Cookie: kieli=fi\r\n";

/** A calendar that looks again: when nothing has changed, when something has, and when the service has just begun. */
export async function feed({ quick }) {
  const service = await startService();
  const before = plantEvents(service, EVENTS);
  const [reader, other] = [await Connection.open(service.port), await Connection.open(service.port)];
  const ask = (headers = "") => timed(reader, get(PATH, COOKIE + headers));

  const healthy = async () => (await timed(other, get("/healthz"))).ms;
  await healthy();
  const first = ask();
  const waits = [];
  for (let done = false; !done; ) {
    waits.push(await healthy());
    done = await Promise.race([first.then(() => true), pause(0).then(() => false)]);
  }
  const cold = await first;

  const times = quick ? 20 : 200;
  const again = await series(times, () => ask());
  const known = `If-None-Match: ${header(cold.answer.head, "etag")}\r\n`;
  await series(KNOWN_WARM_UP, () => ask(known), 304);
  const unchanged = await series(times * 5, () => ask(known), 304);
  const changed = await series(quick ? 10 : 30, () => {
    changeEvent(service, before);
    return ask(known);
  });
  reader.close();
  other.close();
  await service.stop();
  return [
    figure("5,000 events, brotli", cold.answer.body.length / 1_000, "kB"),
    figure("first answer of a process", cold.ms, "ms"),
    figure("longest wait of another page meanwhile", Math.max(...waits), "ms"),
    figure("the feed: p50", quantile(again, 0.5), "ms"),
    figure("the feed: p95", quantile(again, 0.95), "ms", { target: atMost(FEED_MS) }),
    figure("nothing has changed (304): p50", quantile(unchanged, 0.5), "ms"),
    figure("nothing has changed (304): p95", quantile(unchanged, 0.95), "ms", { target: atMost(KNOWN_MS) }),
    figure("one event has changed: p95", quantile(changed, 0.95), "ms"),
  ];
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function timed(connection, request) {
  const begun = performance.now();
  const answer = await connection.ask(request);
  return { ms: performance.now() - begun, answer };
}

async function series(count, ask, expected = 200) {
  const took = [];
  for (let asked = 0; asked < count + WARM_UP; asked += 1) {
    const { ms, answer } = await ask();
    if (answer.status !== expected) throw new Error(`the feed answered ${answer.status}`);
    if (asked >= WARM_UP) took.push(ms);
  }
  return took;
}

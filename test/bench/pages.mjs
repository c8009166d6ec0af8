import { brotliDecompressSync } from "node:zlib";
import { Connection, header } from "./connection.mjs";
import { openEvent } from "./data.mjs";
import { atLeast, atMost, figure } from "./figures.mjs";
import { inOwnProcess } from "./processes.mjs";
import { get } from "./requests.mjs";
import { startService } from "./service.mjs";

const KB = 1_000;
const CLIENTS = 64;
const NO_SCRIPTS = /<script|modulepreload/;

/** What a reader downloads, and how many readers there can be. */
export async function pages({ quick }) {
  const service = await startService();
  const { slug } = openEvent(service);
  const event = await download(service, `/tapahtumat/${slug}`);
  const form = await download(service, `/tapahtumat/${slug}/ilmoittaudu`);
  const raw = await inOwnProcess("raw.mjs", { page: asGiven(event.answer) });

  const cached = await load(service, get(event.path));
  const anew = await load(service, get(`${event.path}?anew`));
  const formAnew = await load(service, get(form.path));
  const plain = await load(raw.value, get("/page"));
  await Promise.all([service.stop(), raw.stop()]);

  const asRaw = (ours) => plain.cpuMs / ours.cpuMs;
  return [
    ...sizes("event page", event, { scripts: 0, total: 20 }),
    ...sizes("form", form, { scripts: 15_000, total: 25 }),
    figure("event page, cached", cached.perSecond, "req/s", { raw: plain.perSecond }),
    figure("event page, cached: CPU", cached.cpuMs * KB, "µs/req", { raw: plain.cpuMs * KB }),
    figure("event page, cached: rate to raw", cached.perSecond / plain.perSecond, "×", {
      target: atLeast(0.25),
    }),
    figure("event page, cached: rate per CPU to raw", asRaw(cached), "×", { target: atLeast(0.25) }),
    figure("event page, made anew", anew.perSecond, "req/s"),
    figure("event page, made anew: p99", anew.p99, "ms"),
    figure("form, made anew", formAnew.perSecond, "req/s"),
  ];

  async function load({ port, pid }, request) {
    const seconds = quick ? 2 : 8;
    const how = { port, pid, request, seconds, clients: CLIENTS, expected: 200, warmUp: quick ? 500 : 3_000 };
    const { value, stop } = await inOwnProcess("load.mjs", how);
    await stop();
    return value;
  }
}

function sizes(name, { answer, scripts, styles }, most) {
  const total = (answer.body.length + styles + scripts) / KB;
  return [
    figure(`${name}: JavaScript`, scripts, "B", { target: atMost(most.scripts) }),
    figure(`${name}: HTML, brotli`, answer.body.length / KB, "kB"),
    figure(`${name}: HTML, CSS and scripts, brotli`, total, "kB", { target: atMost(most.total) }),
  ];
}

/** A page, and the bytes of what it brings along. */
async function download({ port }, path) {
  const connection = await Connection.open(port);
  const answer = await connection.ask(get(path));
  const html = brotliDecompressSync(answer.body).toString();
  const sum = async (addresses) => {
    let bytes = 0;
    for (const address of addresses) bytes += (await connection.ask(get(address))).body.length;
    return bytes;
  };
  const scripts = NO_SCRIPTS.test(html) ? inlineBytes(html) + (await sum(addressesOf(html, /\.js"/))) : 0;
  const styles = await sum(addressesOf(html, /\.css"/));
  connection.close();
  return { path, answer, scripts, styles };
}

function inlineBytes(html) {
  return [...html.matchAll(/<script[^>]*>([^<]*)/g)].reduce((sum, [tag]) => sum + tag.length, 0);
}

function addressesOf(html, kind) {
  const found = [...html.matchAll(/(?:href|src)="(\/[^"]+)"/g)].filter(([whole]) => kind.test(whole));
  return new Set(found.map(([, address]) => address));
}

/** The same bytes for the raw server: all headers but those that Node writes itself. */
function asGiven({ head, body }) {
  const lines = head.split("\r\n").slice(1);
  const headers = lines
    .map((line) => line.split(/: (.*)/, 2))
    .filter(([name]) => name === name.toLowerCase());
  return { headers: headers.flat(), body: body.toString("base64"), length: header(head, "content-length") };
}

import { connect } from "node:net";
import { brotliDecompressSync } from "node:zlib";
import { Connection, header } from "./connection.mjs";
import { newId } from "./data.mjs";
import { quantile } from "./figures.mjs";
import { cpuMs, residentMb } from "./process-figures.mjs";
import { answerParent, pause } from "./processes.mjs";
import { get, NUMBER, postForm, postJson } from "./requests.mjs";

const AWAITED_MS = 10_000;
const ASSET = /(?:href|src)="(\/assets\/[^"]+\.(?:js|css))"/g;
const MARK = /mittaus (\d{7})/g;

/**
 * A hall of phones: all take a seat at once, all open their page with its files and stream at once, and then send
 * ideas at an even pace. Without `board` each only opens its stream, which is all that the raw server has.
 */
answerParent(async ({ port, pid, phones: count, ideas, perSecond, streamPath, postPath, board }) => {
  const seen = new Map();
  let files = null;
  const [phones, seatMs] = await timed(() => Array.from({ length: count }, sit));
  const [, joinMs] = await timed(() => phones.map(join));
  await pause(1_000);
  const memory = residentMb(pid);

  const [cpu, begun] = [cpuMs(pid), performance.now()];
  const sent = [];
  for (let number = 1; number <= ideas; number += 1) {
    await pause(begun + (number * 1_000) / perSecond - performance.now());
    sent.push(write(phones[number % count], number));
  }
  const results = await Promise.all(sent);
  const usedMs = cpuMs(pid) - cpu;
  const ms = performance.now() - begun;
  for (const { stream, connection } of phones) {
    stream.destroy();
    connection.close();
  }
  return {
    seatMs,
    joinMs,
    joinBytes: phones.reduce((sum, phone) => sum + phone.bytes, 0) / count,
    memory,
    toLast: spread(results.map((one) => one.last)),
    toAny: spread(results.flatMap((one) => one.all)),
    answer: spread(results.map((one) => one.answered)),
    cpuMsPerDelivery: usedMs / (ideas * count),
    cpuShare: usedMs / ms,
    memoryAfter: residentMb(pid),
  };

  async function sit() {
    const phone = { connection: await Connection.open(port), cookie: "", bytes: 0, stream: null };
    if (!board) return phone;
    const { head } = await ask(phone, postForm(board.seatPath, board.seat), 303);
    return { ...phone, cookie: `Cookie: ${header(head, "set-cookie")?.split(";", 1)[0]}\r\n` };
  }

  async function join(phone) {
    if (board) {
      const page = await ask(phone, get(board.path, phone.cookie), 200);
      files ??= filesOf(page.body);
      for (const file of files) await ask(phone, get(file), 200);
    }
    await openStream(phone);
  }

  async function ask(phone, request, expected) {
    const answer = await phone.connection.ask(request);
    phone.bytes += answer.bytes;
    if (answer.status !== expected)
      throw new Error(
        `${request.split("\r\n", 1)[0]}: ${answer.status}\n${answer.body.toString().slice(0, 300)}`,
      );
    return answer;
  }

  /** Resolves when the first frame is whole. From then on the phone marks the ideas that it sees. */
  function openStream(phone) {
    return new Promise((resolve, reject) => {
      const stream = connect({ port, host: "127.0.0.1", noDelay: true });
      let text = "";
      let isOpen = false;
      stream.on("error", reject);
      stream.write(get(streamPath, phone.cookie));
      stream.on("data", (chunk) => {
        if (!isOpen) phone.bytes += chunk.length;
        text += chunk.latin1Slice();
        const end = text.lastIndexOf("\n\n");
        if (end < 0) return;
        if (!isOpen && /event: (reset|news)/.test(text)) {
          isOpen = true;
          resolve();
        }
        for (const [, number] of text.slice(0, end).matchAll(MARK)) mark(number);
        text = text.slice(end + 2);
      });
      phone.stream = stream;
    });
  }

  function mark(number) {
    const times = seen.get(number);
    if (!times) return;
    times.push(performance.now());
    if (times.length === count) times.all();
  }

  /** Sends an idea and waits for its answer and for the last phone to have it. */
  async function write({ connection, cookie }, number) {
    const text = `mittaus ${String(number).padStart(NUMBER.length, "0")}: yhteinen kävelyryhmä kylätalolta`;
    const command = {
      kind: "add-idea",
      id: newId(),
      board: board?.positions[number % board.positions.length],
      text,
    };
    const times = [];
    seen.set(String(number).padStart(NUMBER.length, "0"), times);
    const everywhere = new Promise((resolve, reject) => {
      times.all = resolve;
      setTimeout(
        () => reject(new Error(`idea ${number}: ${times.length} of ${count} saw it`)),
        AWAITED_MS,
      ).unref();
    });
    const begun = performance.now();
    const { status, body } = await connection.ask(postJson(postPath, command, cookie));
    const answered = performance.now() - begun;
    if (status !== 200 && status !== 303) throw new Error(`idea ${number}: ${status} ${body}`);
    await everywhere;
    return { answered, all: times.map((at) => at - begun), last: times.at(-1) - begun };
  }
});

async function timed(allAtOnce) {
  const begun = performance.now();
  return [await Promise.all(allAtOnce()), performance.now() - begun];
}

/** What the page brings along: the same for all, so read once. */
function filesOf(page) {
  const html = brotliDecompressSync(page).toString();
  return new Set([...html.matchAll(ASSET)].map(([, address]) => address));
}

function spread(times) {
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

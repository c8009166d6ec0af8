import { Connection } from "./connection.mjs";
import { listBoardPositions, newId, openEvent, signIn } from "./data.mjs";
import { atMost, figure } from "./figures.mjs";
import { inOwnProcess } from "./processes.mjs";
import { NUMBER, postJson } from "./requests.mjs";
import { startService } from "./service.mjs";

const HALLS = [200, 500];
const IDEAS_PER_SECOND = 15;
const US = 1_000;

/** An evening: everybody comes at once, then writes. */
export async function boards({ quick }) {
  const figures = [];
  for (const phones of HALLS) {
    const ours = await evening(phones, quick);
    const theirs = await rawEvening(phones, quick);
    const of = `${phones} phones`;
    figures.push(
      figure(`${of}: idea to the last phone, p50`, ours.toLast.p50, "ms", { raw: theirs.toLast.p50 }),
      figure(`${of}: idea to the last phone, p99`, ours.toLast.p99, "ms", {
        raw: theirs.toLast.p99,
        target: phones === 200 ? atMost(50) : undefined,
      }),
      figure(`${of}: idea to any phone, p50`, ours.toAny.p50, "ms", { raw: theirs.toAny.p50 }),
      figure(`${of}: CPU per delivery`, ours.cpuMsPerDelivery * US, "µs", {
        raw: theirs.cpuMsPerDelivery * US,
      }),
      figure(`${of}: all take a seat`, ours.seatMs / 1_000, "s"),
      figure(`${of}: all join`, ours.joinMs / 1_000, "s", {
        raw: theirs.joinMs / 1_000,
        target: phones === 500 ? atMost(3) : undefined,
      }),
      figure(`${of}: each joins with`, ours.joinBytes / 1_000, "kB"),
    );
  }
  return figures;
}

/** Opens writing on the demonstration's boards and lets phones come. Used for the memory of a full hall too. */
export async function holdEvening(service, phones, seconds) {
  const event = openEvent(service);
  const positions = listBoardPositions(service, event);
  const path = `/taulu/${event.code}`;
  await openWriting(service, `${path}/komennot`, positions);
  const { value, stop } = await inOwnProcess("hall.mjs", {
    port: service.port,
    pid: service.pid,
    phones,
    ideas: seconds * IDEAS_PER_SECOND,
    perSecond: IDEAS_PER_SECOND,
    streamPath: `${path}/virta`,
    postPath: `${path}/komennot`,
    board: {
      path,
      positions,
      seatPath: `${path}/liity`,
      seat: { organizationKind: "association", municipality: event.municipalityCode },
    },
  });
  await stop();
  return value;
}

async function evening(phones, quick) {
  const service = await startService();
  const found = await holdEvening(service, phones, quick ? 3 : 20);
  await service.stop();
  return found;
}

async function rawEvening(phones, quick) {
  const news = `[{"board":1,"number":1,"kind":"idea-added","idea":{"id":"${newId()}","text":"mittaus ${NUMBER}"}}]`;
  const raw = await inOwnProcess("raw.mjs", { news });
  const ideas = (quick ? 3 : 20) * IDEAS_PER_SECOND;
  const hall = { phones, ideas, perSecond: IDEAS_PER_SECOND, streamPath: "/stream", postPath: "/idea" };
  const { value, stop } = await inOwnProcess("hall.mjs", { ...raw.value, ...hall });
  await Promise.all([stop(), raw.stop()]);
  return value;
}

async function openWriting(service, path, positions) {
  const cookie = signIn(service);
  const connection = await Connection.open(service.port);
  for (const board of positions) {
    const command = { kind: "enter-phase", phase: "writing", id: newId(), board };
    const { status, body } = await connection.ask(postJson(path, command, cookie));
    if (status !== 200) throw new Error(`writing did not open: ${status} ${body}`);
  }
  connection.close();
}

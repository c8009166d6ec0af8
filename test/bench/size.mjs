import { countRegistrations, keepRegistrations, openEvent, plantRegistrations } from "./data.mjs";
import { atMost, figure, median } from "./figures.mjs";
import { register } from "./registrations.mjs";
import { startService } from "./service.mjs";

const SMALL = 50;
const LARGE = 50_000;
const CLIENTS = 16;
const REQUESTS = 200;

/** Whether the next registration costs more when many have come: two services, measured by turns. */
export async function size({ quick }) {
  const [small, large] = [await filled(SMALL), await filled(LARGE)];
  const rounds = quick ? 4 : 16;
  for (let round = 0; round < rounds; round += 1) {
    for (const hall of round % 2 === 0 ? [small, large] : [large, small]) {
      hall.measured.push(await register(hall.service, { clients: CLIENTS, requests: REQUESTS }));
      keepRegistrations(hall.service, hall.event, hall.size);
    }
  }
  await Promise.all([small.service.stop(), large.service.stop()]);
  const [few, many] = [summary(small), summary(large)];
  return [
    figure(`${SMALL} in the event`, few.perSecond, "req/s"),
    figure(`${LARGE} in the event`, many.perSecond, "req/s"),
    figure(`${SMALL} in the event: CPU`, few.cpuMs, "ms/req"),
    figure(`${LARGE} in the event: CPU`, many.cpuMs, "ms/req"),
    figure("time of the larger to the smaller", few.perSecond / many.perSecond, "×", { target: atMost(1.1) }),
    figure("CPU of the larger to the smaller", many.cpuMs / few.cpuMs, "×", { target: atMost(1.1) }),
  ];
}

async function filled(size) {
  const service = await startService();
  const event = openEvent(service);
  const missing = size - countRegistrations(service, event);
  plantRegistrations(service, event, missing);
  await register(service, { clients: CLIENTS, requests: REQUESTS });
  keepRegistrations(service, event, size);
  return { service, event, size, measured: [] };
}

function summary({ measured }) {
  return {
    perSecond: median(measured.map((one) => one.perSecond)),
    cpuMs: measured.reduce((sum, one) => sum + one.cpuMs, 0) / measured.length,
  };
}

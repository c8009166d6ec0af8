import { keepRegistrations, limitPlaces, listPlaced, openEvent } from "./data.mjs";
import { atMost, figure, median } from "./figures.mjs";
import { register } from "./registrations.mjs";
import { registrationOfOne } from "./requests.mjs";
import { startService } from "./service.mjs";

const COMERS = 500;
const PLACES = 50;

/** So many at once for so many places: who gets one, and how long the last waits for the answer. */
export async function burst({ quick }) {
  const slowest = [];
  for (let round = 0; round < (quick ? 2 : 5); round += 1) {
    const service = await startService();
    const event = openEvent(service);
    await register(service, { clients: 1, requests: COMERS });
    keepRegistrations(service, event, 0);
    limitPlaces(service, event, PLACES);
    const rush = { clients: COMERS, requests: COMERS, warmUp: 0, request: registrationOfOne(event) };
    slowest.push((await register(service, rush)).slowest);
    checkPlaces(listPlaced(service, event));
    await service.stop();
  }
  return [
    figure(`${COMERS} at once for ${PLACES} places: slowest answer`, median(slowest), "ms", {
      target: atMost(300),
    }),
  ];
}

/** `placed` says of everybody in the line, in order, whether they have a place. */
function checkPlaces(placed) {
  const first = placed.slice(0, PLACES).every(Boolean);
  const count = placed.filter(Boolean).length;
  if (placed.length !== COMERS || count !== PLACES || !first)
    throw new Error(`${count} of ${placed.length} have a place; the first of the line: ${first}`);
}

import { Connection } from "./connection.mjs";
import { openEvent, plantRegistrations, signIn } from "./data.mjs";
import { atMost, figure, quantile } from "./figures.mjs";
import { get } from "./requests.mjs";
import { startService } from "./service.mjs";

const SIZE = 5_000;
const FIRST_ROW_MS = 500;
const SEARCH_MS = 100;
const WARM_UP = 5;

/** What the office waits for with a full hall on its list. */
const ASKED = [
  { name: "the list, first page", query: "", limit: FIRST_ROW_MS },
  { name: "the list, last page", query: "?sivu=50", limit: FIRST_ROW_MS },
  { name: "search that finds one", query: "?haku=mittausyhdistys+4999", limit: SEARCH_MS },
  { name: "search that finds everybody", query: "?haku=maija", limit: SEARCH_MS },
  { name: "search that finds nobody", query: "?haku=ei-ketään", limit: SEARCH_MS },
];

/** From the request of one signed in to the whole page, alone on the service. */
export async function registrants({ quick }) {
  const service = await startService();
  const event = openEvent(service);
  plantRegistrations(service, event, SIZE);
  const cookie = signIn(service);
  const connection = await Connection.open(service.port);
  const figures = [];
  for (const { name, query, limit } of ASKED) {
    const request = get(encodeURI(`/hallinta/tapahtumat/${event.id}/ilmoittautuneet${query}`), cookie);
    const took = await times(connection, request, quick ? 10 : 50);
    figures.push(
      figure(`${name}: p50`, quantile(took, 0.5), "ms"),
      figure(`${name}: p95`, quantile(took, 0.95), "ms", { target: atMost(limit) }),
    );
  }
  connection.close();
  await service.stop();
  return figures;
}

async function times(connection, request, count) {
  const took = [];
  for (let asked = 0; asked < count + WARM_UP; asked += 1) {
    const begun = performance.now();
    const { status } = await connection.ask(request);
    if (status !== 200) throw new Error(`the list answered ${status}`);
    if (asked >= WARM_UP) took.push(performance.now() - begun);
  }
  return took;
}

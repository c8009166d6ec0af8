import type { Knex } from "knex";
import type { App } from "test/support/app";
import { ask, ownForm } from "test/support/ask";
import { markOfMoves, markOfPlaces } from "~/domain/registration/change-places.server";
import { type Capacity, foreseeMoves } from "~/domain/registration/set-places.server";
import { paths } from "~/paths";
import type { World } from "./worlds";

const FEWER_THAN_GUESTS: Capacity = {
  capacity: 90,
  quotas: [
    { of: "municipality", value: "172", seats: 30 },
    { of: "kind", value: "parish", seats: 5 },
  ],
};

/** Divides the places as the organiser does on their page: many wait. */
export async function dividePlaces(app: App, db: Knex, { event, cookies }: World): Promise<void> {
  const body = new URLSearchParams({
    capacity: String(FEWER_THAN_GUESTS.capacity),
    from: markOfPlaces({ capacity: null, quotas: [] }),
    told: markOfMoves(await foreseeMoves(db, event.id, FEWER_THAN_GUESTS)),
  });
  for (const [index, { of, value, seats }] of FEWER_THAN_GUESTS.quotas.entries()) {
    body.set(`quotas[${index}].whose`, `${of}:${value}`);
    body.set(`quotas[${index}].seats`, String(seats));
  }
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const question = { path: paths.officePlaces(event.id), method: "POST", body: body.toString() };
  const { status } = await ask(app, { ...question, headers: { ...ownForm(app), cookie } });
  if (status !== 303) throw new Error(`the places were not divided: ${status}`);
}

import { updateArrived } from "db/arrivals";
import { newId } from "db/id";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { AT_THE_DOOR, admitted, idOf, openEvening } from "test/support/door";
import { beforeEach, expect, it } from "vitest";
import type { EventDetails } from "~/domain/event/types";
import { collect } from "~/domain/report/rules";
import { findReportSources } from "./report-sources";

let db: Knex;
let event: EventDetails;

beforeEach(async () => {
  db = await freshDatabase();
  event = await openEvening(db);
});

async function participants() {
  const sources = await findReportSources(db, event.id);
  return sources && collect(sources).participants;
}

it("counts those with a place as long as nobody has been marked as arrived", async () => {
  expect(await participants()).toMatchObject({ counted: "registrations", total: 4, organizations: 2 });
  await db("participants")
    .where({ id: await idOf(db, event, "Otto, Joutsan") })
    .update({ placed_at: null });
  expect(await participants()).toMatchObject({ counted: "registrations", total: 3, organizations: 2 });
});

it("counts those who arrived once anybody has, with or without a place", async () => {
  await updateArrived(db, await idOf(db, event, "Anna, Toivakan"), AT_THE_DOOR, null);
  await admitted(db, event, "Reino Rantala", newId());
  await db("participants").where({ name: "Reino Rantala" }).update({ placed_at: null });
  expect(await participants()).toMatchObject({
    counted: "attendance",
    total: 2,
    organizations: 1,
    byMunicipality: [
      { name: "Joutsa", count: 1 },
      { name: "Toivakka", count: 1 },
    ],
  });
});

it("forgets the arrivals of a registration that was cancelled afterwards", async () => {
  await updateArrived(db, await idOf(db, event, "Anna, Toivakan"), AT_THE_DOOR, null);
  await db("registrations")
    .where({ municipality_code: "850" })
    .update({ cancelled_at: AT_THE_DOOR.toISOString() });
  expect(await participants()).toMatchObject({ counted: "registrations", total: 2 });
});

import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { eveningInJoutsa, JOUTSA, TOIVAKKA } from "test/support/event";
import { SITE } from "test/support/negotiation";
import { registerIn } from "test/support/registering";
import { beforeEach, expect, test } from "vitest";
import { createEvent } from "~/domain/event/create.server";
import { unseal } from "~/domain/site/token.server";
import { findEventDetails } from "./event-details";
import {
  listRecipients,
  listRegisteredMunicipalityCodes,
  listRegistrants,
  listSealedDiets,
} from "./registrants";

const NOW = new Date("2024-10-01T09:00:00.000Z");
let db: Knex;
let eventId: string;

beforeEach(async () => {
  db = await freshDatabase();
  const created = await createEvent(db, eveningInJoutsa(), NOW);
  const event = created.ok && (await findEventDetails(db, { id: created.id }));
  if (!event) throw new Error("no event");
  eventId = event.id;
  await registerIn(db, event, JOUTSA, "Joutsan kylät", NOW);
  await registerIn(db, event, TOIVAKKA, "Toivakan kylät", NOW);
});

test("registrants come in the order in which they registered, each with their people", async () => {
  expect(await listRegistrants(db, eventId, "all")).toMatchObject([
    {
      position: 1,
      municipality: "Joutsa",
      participants: [{ name: "Anna, Joutsan kylät" }, { name: "Otto, Joutsan kylät" }],
    },
    { position: 2, municipality: "Toivakka", participants: [{}, {}] },
  ]);
});

test("a scope leaves out other municipalities, and an empty one everybody", async () => {
  expect(await listRegistrants(db, eventId, [TOIVAKKA])).toMatchObject([{ municipality: "Toivakka" }]);
  expect(await listRegistrants(db, eventId, [])).toEqual([]);
});

test("who has cancelled is listed, but gets no mail and no meal", async () => {
  await db("registrations").where({ municipality_code: JOUTSA }).update({ cancelled_at: NOW.toISOString() });
  expect(await listRegistrants(db, eventId, "all")).toHaveLength(2);
  expect(await listRecipients(db, eventId, "all")).toMatchObject([{ municipality: "Toivakka" }]);
  expect(await listSealedDiets(db, eventId, "all")).toHaveLength(1);
  expect(await listRegisteredMunicipalityCodes(db, eventId)).toEqual([TOIVAKKA]);
});

test("diets come sealed and without a name, within the scope", async () => {
  const diets = await listSealedDiets(db, eventId, [TOIVAKKA]);
  expect(diets.map((sealed) => unseal(SITE, sealed))).toEqual(["Gluteeniton"]);
});

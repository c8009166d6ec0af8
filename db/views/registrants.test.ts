import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { eveningInJoutsa, JOUTSA, TOIVAKKA } from "test/support/event";
import { registerIn } from "test/support/registering";
import { beforeEach, describe, expect, test } from "vitest";
import { createEvent } from "~/domain/event/create.server";
import type { Sought } from "~/domain/registration/types";
import { findEventDetails } from "./event-details";
import { countRegistrantGroups } from "./registrant-numbers";
import {
  countFoundRegistrants,
  findRegistrant,
  listRecipients,
  listRegisteredMunicipalityCodes,
  listRegistrants,
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

const cancelJoutsa = () =>
  db("registrations").where({ municipality_code: JOUTSA }).update({ cancelled_at: NOW.toISOString() });
const found = async (sought: Sought) =>
  (await listRegistrants(db, eventId, "all", sought)).map(({ municipality }) => municipality);

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

test("a registration outside the scope is not found by its id either", async () => {
  const [joutsa] = await listRegistrants(db, eventId, [JOUTSA]);
  const id = joutsa?.id ?? "";
  expect(await findRegistrant(db, eventId, [JOUTSA], id)).toMatchObject({ id });
  expect(await findRegistrant(db, eventId, [TOIVAKKA], id)).toBeNull();
  expect(await findRegistrant(db, "another event", "all", id)).toBeNull();
});

test("who has cancelled is listed, but gets no mail", async () => {
  await cancelJoutsa();
  expect(await listRegistrants(db, eventId, "all")).toHaveLength(2);
  expect(await listRecipients(db, eventId, "all")).toMatchObject([
    { municipality: "Toivakka", participants: [{}, {}] },
  ]);
  expect(await listRegisteredMunicipalityCodes(db, eventId)).toEqual([TOIVAKKA]);
});

describe("a search", () => {
  test.each([
    ["otto JOUTSAN", ["Joutsa"]],
    ["kylät", ["Joutsa", "Toivakka"]],
    ["kyla\u0308t", ["Joutsa", "Toivakka"]],
    ["%", []],
    ["_", []],
    ["!", []],
  ])("for %j finds %j", async (text, municipalities) => {
    expect(await found({ text })).toEqual(municipalities);
  });

  test("tells those who come from those in line and those who have cancelled", async () => {
    const otto = db("participants").where("name", "like", "Otto, T%");
    await otto.update({ placed_at: null });
    await cancelJoutsa();
    expect(await found({ state: "cancelled" })).toEqual(["Joutsa"]);
    expect(await found({ state: "waiting" })).toEqual(["Toivakka"]);
    expect(await found({ state: "coming" })).toEqual(["Toivakka"]);
    await db("participants").update({ placed_at: null });
    expect(await found({ state: "coming" })).toEqual([]);
  });

  test("looks at the kind, the source, the way of attending and at those who were chosen", async () => {
    await db("registrations").where({ municipality_code: JOUTSA }).update({ source: "phone" });
    await db("participants").where("name", "like", "Anna, J%").update({ attends: "remote" });
    expect(await found({ kind: "parish" })).toEqual([]);
    expect(await found({ source: "phone" })).toEqual(["Joutsa"]);
    expect(await found({ attends: "remote" })).toEqual(["Joutsa"]);
    expect(await found({ ids: [] })).toEqual([]);
  });

  test("comes in pages, and says how many there are in all", async () => {
    const page = await listRegistrants(
      db,
      eventId,
      "all",
      {},
      { order: "name", page: { size: 1, number: 2 } },
    );
    expect(page).toMatchObject([{ municipality: "Toivakka", participants: [{}, {}] }]);
    expect(await countFoundRegistrants(db, eventId, "all", {})).toEqual({
      registrations: 2,
      participants: 4,
    });
  });
});

test("groups count those with a place, in line and cancelled apart, within the scope", async () => {
  await db("participants").where("name", "like", "Otto, T%").update({ placed_at: null });
  await cancelJoutsa();
  const groups = await countRegistrantGroups(db, eventId, "all");
  const kind = "association";
  const toivakka = { kind, municipality: "Toivakka", cancelled: false, registrations: 1, waiting: 1 };
  expect(groups.sort((a, b) => a.municipality.localeCompare(b.municipality))).toMatchObject([
    { municipality: "Joutsa", cancelled: true, registrations: 1 },
    { ...toivakka, participants: 1 },
  ]);
  expect(await countRegistrantGroups(db, eventId, [TOIVAKKA])).toHaveLength(1);
});

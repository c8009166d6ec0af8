import { findEventDetails } from "db/views/event-details";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { BY_WEB, filled, openNegotiation, person, SITE } from "test/support/negotiation";
import { listQueued } from "test/support/outbox";
import { beforeEach, expect, it } from "vitest";
import type { EventDetails } from "~/domain/event/types";
import { cancelChosen } from "./cancel-chosen.server";
import { register } from "./register.server";
import { sendAgain } from "./send-again.server";
import { setPlaces } from "./set-places.server";

const NOW = new Date("2024-10-20T09:00:00Z");
const LATER = new Date("2024-10-20T10:00:00Z");
const TOIVAKKA = ["850"];

let db: Knex;
let event: EventDetails;
let organizerId: string;

beforeEach(async () => {
  db = await freshDatabase();
  event = await openNegotiation(db);
  await setPlaces(db, SITE, event, { capacity: 2, quotas: [] }, NOW);
  event = (await findEventDetails(db, { id: event.id })) ?? event;
  organizerId = (await db("organizers").first("id")).id;
});

async function come(name: string, municipalityCode = "850"): Promise<string> {
  const email = `${name.toLowerCase()}@example.fi`;
  const form = filled({ email, municipalityCode, participants: [person({ name })] });
  const outcome = await register(db, SITE, event, form, BY_WEB, NOW);
  return outcome.ok ? outcome.id : expect.fail(outcome.reason);
}

const drop = (ids: string[], scope: "all" | string[] = "all") =>
  cancelChosen(db, SITE, event, scope, ids, { organizerId }, LATER);
const mailsTo = async (name: string) =>
  (await listQueued(db, SITE)).flatMap(({ to, kind }) =>
    to === `${name.toLowerCase()}@example.fi` ? [kind] : [],
  );

it("those who are chosen leave together: nobody of them is promised a place first", async () => {
  const [aino, bertta, cecilia] = [await come("Aino"), await come("Bertta"), await come("Cecilia")];
  await come("Dagmar");
  expect(await drop([aino, cecilia])).toBe(2);
  expect(await mailsTo("Cecilia")).toEqual(["queue-place", "cancellation"]);
  expect(await mailsTo("Dagmar")).toEqual(["queue-place", "promotion"]);
  expect(await drop([aino, bertta])).toBe(1);
});

it("nobody outside the scope is cancelled or written to", async () => {
  const [own, other] = [await come("Aino"), await come("Bertta", "172")];
  expect(await drop([own, other], TOIVAKKA)).toBe(1);
  expect(await sendAgain(db, SITE, event, TOIVAKKA, [other], LATER)).toBe(0);
  expect(await mailsTo("Bertta")).toEqual(["confirmation"]);
});

it("the history tells who cancelled", async () => {
  const id = await come("Aino");
  await drop([id]);
  expect(await db("registration_history").where({ registration_id: id })).toMatchObject([
    { organizer_id: organizerId, fields: '["cancelled"]' },
  ]);
});

it("a confirmation comes again with the same link, a place in line likewise, and not twice at once", async () => {
  const ids = [await come("Aino"), await come("Bertta"), await come("Cecilia")];
  const again = (now: Date) => sendAgain(db, SITE, event, "all", ids, now);
  expect(await again(LATER)).toBe(3);
  await again(new Date(LATER.getTime() + 1_000));
  expect(await mailsTo("Aino")).toEqual(["confirmation", "confirmation"]);
  expect(await mailsTo("Cecilia")).toEqual(["queue-place", "queue-place"]);
  const mails = (await listQueued(db, SITE)).filter(({ to }) => to === "aino@example.fi");
  expect(new Set(mails.map(({ facts }) => facts.manageUrl)).size).toBe(1);
});

import { listQuestions } from "db/questions";
import { updateQuotas } from "db/quotas";
import { findEventDetails } from "db/views/event-details";
import { type Asking, openAsking } from "test/support/asking";
import { eveningInJoutsa, JOUTSA, TOIVAKKA } from "test/support/event";
import { labelled } from "test/support/question";
import { beforeEach, expect, test } from "vitest";
import type { EventDraft } from "~/domain/event/draft";
import { copyEvent } from "./copy-event.server";

const NOW = new Date("2024-09-01T09:00:00.000Z");
let asking: Asking;

beforeEach(async () => {
  asking = await openAsking();
});

async function copied(changes: Partial<EventDraft> = {}, fromId = asking.event.id) {
  const { db } = asking;
  const outcome = await copyEvent(db, eveningInJoutsa(changes), fromId, NOW);
  if (!outcome.ok) throw new Error(outcome.reason);
  const event = await findEventDetails(db, { id: outcome.id });
  return { event, questions: await listQuestions(db, outcome.id) };
}

test("a copy asks the same questions, and its conditions look at its own", async () => {
  const later = await asking.added({ label: { fi: "Allergiat?" }, scope: "participant" });
  const meal = await asking.added({
    label: { fi: "Ruoka" },
    type: "one-of",
    options: labelled("Keitto", "Ei"),
  });
  await asking.edited(later, { shownIf: { questionId: meal.id, value: meal.options[0]?.value ?? "" } });
  const { event, questions } = await copied();
  expect(questions.map(({ label }) => label.fi)).toEqual(["Allergiat?", "Ruoka"]);
  const [allergies, food] = questions;
  expect(food).toMatchObject({ type: "one-of", options: meal.options, eventId: event?.id });
  expect(food?.id).not.toBe(meal.id);
  expect(allergies?.shownIf).toEqual({ questionId: food?.id, value: meal.options[0]?.value });
  expect(await asking.labels()).toEqual(["Allergiat?", "Ruoka"]);
});

test("a copy has the same places, except those of a municipality that it does not ask", async () => {
  const kept = [
    { of: "municipality", value: JOUTSA, seats: 10 },
    { of: "municipality", value: TOIVAKKA, seats: 20 },
    { of: "kind", value: "parish", seats: 5 },
  ] as const;
  await updateQuotas(asking.db, asking.event.id, 60, [...kept]);
  const { event } = await copied({ contacts: eveningInJoutsa().contacts.slice(0, 1) });
  expect(event).toMatchObject({ capacity: 60, quotas: [kept[0], kept[2]] });
});

test("a copy of an event that is gone is a new event", async () => {
  const { event, questions } = await copied({}, "gone");
  expect(event).toMatchObject({ title: "Hyte-neuvottelu, Joutsa", capacity: null });
  expect(questions).toEqual([]);
});

import { listQuestions } from "db/questions";
import { type Asking, draftOf, openAsking } from "test/support/asking";
import { labelled } from "test/support/question";
import { beforeEach, expect, test } from "vitest";
import { add } from "./add.server";
import { edit } from "./edit.server";
import { remove } from "./remove.server";
import { QUESTIONS_MAX } from "./rules";

let asking: Asking;

beforeEach(async () => {
  asking = await openAsking();
});

const refusal = (faults: Record<string, string[]>) => ({ ok: false, reason: "refused", faults });

test("questions are asked in the order in which they were added, once however often they are sent", async () => {
  const first = await asking.added({ label: { fi: "Ensin", sv: "Först" } });
  await asking.added({ label: { fi: "Sitten" } });
  await add(asking.db, asking.event.id, first.id, draftOf(first));
  expect(await asking.labels()).toEqual(["Ensin", "Sitten"]);
});

test("an event asks only so many questions", async () => {
  for (let n = 0; n < QUESTIONS_MAX; n++) await asking.added({ type: "text" });
  await expect(asking.added()).rejects.toThrow("too-many");
});

test("an option that is corrected is the same answer still", async () => {
  const before = await asking.added({ type: "one-of", options: labelled("Kavhi", "Tee") });
  const [coffee, tea] = before.options.map(({ value }) => value);
  expect(await asking.edited(before, { options: labelled("Kahvi", "Mehu", "Tee") })).toEqual({ ok: true });
  const [after] = await listQuestions(asking.db, asking.event.id);
  expect(after?.options).toEqual([
    { value: coffee, label: { fi: "Kahvi" } },
    { value: expect.not.stringMatching(`${coffee}|${tea}`), label: { fi: "Mehu" } },
    { value: tea, label: { fi: "Tee" } },
  ]);
});

test("who edits what somebody else has edited meanwhile is told, and nothing is written", async () => {
  const seen = await asking.added({ label: { fi: "Tuletko?" } });
  await asking.edited(seen, { label: { fi: "Tuletko kahville?" } });
  expect(await asking.edited(seen, { required: true })).toEqual({ ok: false, reason: "changed-meanwhile" });
  expect(await asking.labels()).toEqual(["Tuletko kahville?"]);
});

test("the same words sent again are no conflict", async () => {
  const seen = await asking.added();
  await asking.edited(seen, { required: true });
  expect(await asking.edited(seen, { required: true })).toEqual({ ok: true });
});

test("who edits a question that is removed is told", async () => {
  const seen = await asking.added();
  await remove(asking.db, asking.event.id, seen.id, new Date());
  expect(await asking.edited(seen, { required: true })).toEqual({ ok: false, reason: "removed" });
});

test("a condition looks at a question that is asked, before it, with that answer", async () => {
  const seat = await asking.added({ scope: "participant" });
  const coffee = await asking.added();
  const shownIf = (questionId: string, value: string) =>
    asking.edited(coffee, { shownIf: { questionId, value } });
  expect(await shownIf(seat.id, "yes")).toEqual(refusal({ shownIf: ["condition-scope"] }));
  expect(await shownIf(coffee.id, "yes")).toEqual(refusal({ shownIf: ["condition-later"] }));
  expect(await shownIf(seat.id, "maybe")).toEqual(refusal({ shownIf: ["condition-unknown"] }));
  expect(await asking.edited(seat, { shownIf: { questionId: coffee.id, value: "no" } })).toEqual({
    ok: true,
  });
});

test("a question keeps the answers that a condition waits for", async () => {
  const drink = await asking.added({ type: "one-of", options: labelled("Kahvi", "Tee", "Mehu") });
  await asking.added({ shownIf: { questionId: drink.id, value: drink.options[1]?.value ?? "" } });
  const needed = ["needed-by-condition"];
  expect(await asking.edited(drink, { options: labelled("Kahvi", "Mehu") })).toEqual(
    refusal({ "options.fi": needed }),
  );
  expect(await asking.edited(drink, { type: "text" })).toEqual(refusal({ type: needed }));
  expect(await asking.edited(drink, { scope: "participant" })).toEqual(refusal({ scope: needed }));
  expect(await remove(asking.db, asking.event.id, drink.id, new Date())).toBe(false);
});

test("what has been answered keeps its type, its scope and the options that were chosen", async () => {
  const drink = await asking.added({ type: "one-of", options: labelled("Kahvi", "Tee", "Mehu") });
  const value = drink.options[1]?.value ?? "";
  await asking.answered([{ questionId: drink.id, value }]);
  expect(await asking.edited(drink, { type: "number" })).toEqual(refusal({ type: ["answered"] }));
  expect(await asking.edited(drink, { scope: "participant" })).toEqual(refusal({ scope: ["answered"] }));
  expect(await asking.edited(drink, { options: labelled("Kahvi", "Mehu") })).toEqual(
    refusal({ "options.fi": ["option-in-use"] }),
  );
  const options = labelled("Tee", "Kahvi");
  expect(await asking.edited(drink, { type: "many-of", options })).toEqual({ ok: true });
});

test("a question belongs to its event", async () => {
  const question = await asking.added();
  const elsewhere = await edit(asking.db, "another", question.id, "", draftOf(question));
  expect(elsewhere).toEqual({ ok: false, reason: "removed" });
});

import { type Asking, openAsking } from "test/support/asking";
import { JOUTSA, TOIVAKKA } from "test/support/event";
import { asked, labelled } from "test/support/question";
import { beforeEach, expect, test } from "vitest";
import { remove } from "~/domain/question/remove.server";
import { listAnswers, listAnswersOfEvent, listAnswerValues, updateAnswers } from "./answers";
import { insertQuestion, listAnsweredQuestions, listQuestions } from "./questions";

let asking: Asking;

beforeEach(async () => {
  asking = await openAsking();
});

const registrationId = async () => (await asking.db("registrations").first("id")).id as string;

test("a question is kept as it was written", async () => {
  const { db, event } = asking;
  const coffee = asked({ eventId: event.id, required: true });
  const drink = asked({
    ...{ eventId: event.id, position: 2, type: "many-of", scope: "participant" },
    label: { fi: "Mitä juot?", sv: "Vad dricker du?" },
    hint: { fi: "Valitse" },
    options: labelled("Kahvi", "Tee"),
    shownIf: { questionId: coffee.id, value: "yes" },
  });
  for (const question of [coffee, drink]) await insertQuestion(db, question);
  expect(await listQuestions(db, event.id)).toEqual([coffee, drink]);
});

test("answers are kept as they were given, each with whose it is", async () => {
  const count = await asking.added({ type: "number" });
  const coffee = await asking.added({ scope: "participant" });
  await asking.answered([{ questionId: count.id, value: 1.5 }], [{ questionId: coffee.id, value: false }]);
  const kept = await listAnswers(asking.db, await registrationId());
  expect(kept).toHaveLength(2);
  expect(kept).toContainEqual(
    expect.objectContaining({ participantId: null, questionId: count.id, value: 1.5 }),
  );
  expect(kept).toContainEqual(
    expect.objectContaining({ participantId: expect.any(String), questionId: coffee.id, value: false }),
  );
});

test("only the answers within the scope are listed", async () => {
  const coffee = await asking.added();
  await asking.answered([{ questionId: coffee.id, value: true }], [], JOUTSA);
  await asking.answered([{ questionId: coffee.id, value: false }], [], TOIVAKKA);
  const listed = async (scope: "all" | string[]) =>
    (await listAnswersOfEvent(asking.db, asking.event.id, scope)).map(({ value }) => value);
  expect((await listed("all")).sort()).toEqual([false, true]);
  expect(await listed([TOIVAKKA])).toEqual([false]);
  expect(await listed([])).toEqual([]);
});

test("a question that is removed keeps its answers and its column, also when the others change", async () => {
  const coffee = await asking.added({ label: { fi: "Kahvi?" } });
  const bus = await asking.added({ label: { fi: "Bussi?" } });
  const unanswered = await asking.added({ label: { fi: "Muuta?" } });
  await asking.answered([
    { questionId: coffee.id, value: true },
    { questionId: bus.id, value: true },
  ]);
  await remove(asking.db, asking.event.id, coffee.id, new Date());
  await remove(asking.db, asking.event.id, unanswered.id, new Date());
  await updateAnswers(asking.db, await registrationId(), [
    { participantId: null, questionId: bus.id, value: false },
  ]);
  expect(await asking.labels()).toEqual(["Bussi?"]);
  const columns = await listAnsweredQuestions(asking.db, asking.event.id);
  expect(columns.map(({ label }) => label.fi)).toEqual(["Kahvi?", "Bussi?"]);
  expect(await listAnswerValues(asking.db, coffee.id)).toEqual([true]);
  expect(await listAnswerValues(asking.db, bus.id)).toEqual([false]);
});

import { asked, labelled } from "test/support/question";
import { expect, test } from "vitest";
import { z } from "zod";
import { answerFields, carryAnswers } from "./answers.server";
import type { Question, QuestionScope } from "./types";

/** What a form with these questions makes of what was typed: answers by label, or faults by label. */
function read(questions: Question[], typed: Record<string, unknown>, scope: QuestionScope = "registration") {
  const byLabel = (key: string) => questions.find((question) => question.label.fi === key)?.key ?? key;
  const given = Object.fromEntries(Object.entries(typed).map(([label, value]) => [byLabel(label), value]));
  const found = z.object({ answers: answerFields(questions, scope) }).safeParse({ answers: given });
  const labelOf = (of: (question: Question) => boolean) => questions.find(of)?.label.fi ?? "?";
  return found.success
    ? Object.fromEntries(found.data.answers.map((a) => [labelOf(({ id }) => id === a.questionId), a.value]))
    : Object.fromEntries(
        found.error.issues.map(({ path, message }) => [labelOf(({ key }) => key === path[1]), message]),
      );
}

const of = (type: Question["type"], given: Partial<Question> = {}) =>
  asked({ type, label: { fi: type }, ...given });

test("each type of question reads its answer", () => {
  const options = labelled("kahvi", "tee");
  const questions = [
    of("text"),
    of("long-text"),
    of("one-of", { options }),
    of("many-of", { options }),
    of("number"),
    of("yes-no"),
  ];
  expect(
    read(questions, {
      text: "  bussilla ",
      "long-text": "kuoro\r\nja kerho",
      "one-of": "tee",
      "many-of": ["tee", "kahvi"],
      number: "1 000,5",
      "yes-no": "no",
    }),
  ).toEqual({
    text: "bussilla",
    "long-text": "kuoro\nja kerho",
    "one-of": "tee",
    "many-of": ["kahvi", "tee"],
    number: 1000.5,
    "yes-no": false,
  });
});

test.each([
  ["text", "x".repeat(501), "too-long"],
  ["text", "kaksi\nriviä", "bad-characters"],
  ["text", ["a", "b"], "unknown"],
  ["long-text", "x".repeat(2001), "too-long"],
  ["one-of", "maito", "choice-unknown"],
  ["many-of", ["kahvi", "maito"], "choice-unknown"],
  ["many-of", { kahvi: "on" }, "choice-unknown"],
  ["number", "monta", "number-invalid"],
  ["number", "1e9", "number-invalid"],
  ["yes-no", "ehkä", "unknown"],
] as const)("%s refuses %j: %s", (type, typed, fault) => {
  expect(read([of(type, { options: labelled("kahvi", "tee") })], { [type]: typed })).toEqual({
    [type]: fault,
  });
});

test("what is left empty is no answer, and a fault only where one is required", () => {
  const options = labelled("kahvi", "tee");
  expect(read([of("text"), of("many-of", { options })], { text: " ", "many-of": "" })).toEqual({});
  expect(read([of("text", { required: true }), of("yes-no", { required: true })], { text: " " })).toEqual({
    text: "required",
    "yes-no": "required",
  });
  expect(z.object({ answers: answerFields([], "registration") }).parse({})).toEqual({ answers: [] });
});

test("a question with a condition is asked only of those who meet it, and so are those that hang on it", () => {
  const comes = of("yes-no");
  const drink = of("one-of", {
    options: labelled("kahvi", "tee"),
    required: true,
    shownIf: { questionId: comes.id, value: "yes" },
  });
  const milk = of("text", { required: true, shownIf: { questionId: drink.id, value: "kahvi" } });
  const questions = [comes, drink, milk];
  expect(read(questions, { "yes-no": "yes" })).toEqual({ "one-of": "required" });
  expect(read(questions, { "yes-no": "no", "one-of": "kahvi", text: "kauramaito" })).toEqual({
    "yes-no": false,
  });
  expect(read(questions, { "yes-no": "yes", "one-of": "kahvi" })).toEqual({ text: "required" });
});

test("answers to what is not asked, or no longer asked, are left out", () => {
  const other = of("number", { scope: "participant" });
  expect(read([of("text"), other], { text: "bussilla", number: "3", q_gone: "x" })).toEqual({
    text: "bussilla",
  });
});

test("a participant's question can hang on an answer of the registration", () => {
  const together = of("yes-no");
  const seat = of("text", {
    scope: "participant",
    required: true,
    shownIf: { questionId: together.id, value: "yes" },
  });
  const form = (answer: string) =>
    z
      .preprocess(
        carryAnswers,
        z.object({
          answers: answerFields([together, seat], "registration"),
          participants: z.array(z.object({ answers: answerFields([together, seat], "participant") })),
        }),
      )
      .safeParse({
        answers: { [together.key]: answer },
        participants: [{ answers: { [seat.key]: "ikkuna" } }, {}],
      });
  expect(form("no").data?.participants).toEqual([{ answers: [] }, { answers: [] }]);
  expect(form("yes").error?.issues).toMatchObject([
    { path: ["participants", 1, "answers", seat.key], message: "required" },
  ]);
});

import { findQuestion, listQuestions } from "db/questions";
import { type Office, openOffice, statusOf } from "test/support/office";
import { beforeEach, expect, test } from "vitest";
import { remove } from "~/domain/question/remove.server";
import { action as addAction } from "../question-new/route.server";
import { action, loader } from "./route.server";

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});

const FORM = {
  type: "yes-no",
  scope: "registration",
  "label.fi": "Tuletko kahville?",
  "options.fi": "",
  shownIf: "",
};

async function opened() {
  const { question, mark, newId } = (await office.ask("organizer", loader)) as Awaited<
    ReturnType<typeof loader>
  >;
  return { question, mark, newId };
}

type Answer = {
  data: { conflict: boolean; reply: { initialValue: Record<string, unknown>; error?: object } };
};

test("a question is saved over the one that was seen", async () => {
  const { question, mark } = await opened();
  const answer = await office.ask("organizer", action, { form: { ...FORM, id: question.id, mark } });
  expect(statusOf(answer)).toBe(303);
  expect(await findQuestion(office.db, office.heldId, question.id)).toMatchObject({
    label: { fi: "Tuletko kahville?" },
  });
});

test("what somebody else changed meanwhile is not written over unasked, and nothing typed is lost", async () => {
  const { question, mark } = await opened();
  const form = { ...FORM, id: question.id, mark };
  await office.ask("organizer", action, { form: { ...form, "label.fi": "Tuletko bussilla?" } });
  const answer = await office.ask("organizer", action, { form });
  expect(statusOf(answer)).toBe(409);
  const { conflict, reply } = (answer as Answer).data;
  expect(conflict).toBe(true);
  expect(reply.initialValue).toMatchObject({ label: { fi: "Tuletko kahville?" } });
  const again = await office.ask("organizer", action, { form: { ...form, mark: (await opened()).mark } });
  expect(statusOf(again)).toBe(303);
});

test("a question that was removed meanwhile can be added anew from what was typed", async () => {
  const { question, mark } = await opened();
  const form = { ...FORM, id: question.id, mark };
  await remove(office.db, office.heldId, question.id, new Date());
  expect(statusOf(await office.ask("organizer", action, { form }))).toBe(409);
  const added = await office.ask("organizer", addAction, { form: { ...form, id: (await opened()).newId } });
  expect(statusOf(added)).toBe(303);
  expect(await listQuestions(office.db, office.heldId)).toMatchObject([
    { label: { fi: "Tuletko kahville?" } },
  ]);
});

test.each([
  [{ "label.fi": "" }, { "label.fi": ["required"] }],
  [{ "hint.sv": "Välj" }, { "hint.fi": ["required"] }],
  [{ type: "one-of", "options.fi": "Kahvi" }, { "options.fi": ["options-few"] }],
  [
    { type: "one-of", "options.fi": "Kahvi\nTee", "options.sv": "Kaffe" },
    { "options.sv": ["options-uneven"] },
  ],
  [{ type: "many-of", "options.fi": "Kahvi\nKahvi" }, { "options.fi": ["options-twice"] }],
  [{ type: "many-of", "options.fi": `Kahvi\n${"x".repeat(121)}` }, { "options.fi": ["option-long"] }],
  [{ shownIf: "nobody:yes" }, { shownIf: ["condition-unknown"] }],
])("%o is told at its field", async (changes, error) => {
  const { question, mark } = await opened();
  const answer = await office.ask("organizer", action, {
    form: { ...FORM, id: question.id, mark, ...changes },
  });
  expect(statusOf(answer)).toBe(422);
  expect((answer as Answer).data.reply.error).toEqual(error);
});

import { questionKey } from "~/domain/question/rules";
import type { Question } from "~/domain/question/types";
import type { Db } from "./connection";

interface Row {
  id: string;
  event_id: string;
  position: number;
  type: Question["type"];
  scope: Question["scope"];
  required: number;
  label: string;
  hint: string | null;
  options: string | null;
  shown_if_question_id: string | null;
  shown_if_value: string | null;
}

function toQuestion(row: Row): Question {
  const { shown_if_question_id: questionId, shown_if_value: value } = row;
  return {
    id: row.id,
    key: questionKey(row.id),
    eventId: row.event_id,
    position: row.position,
    type: row.type,
    scope: row.scope,
    required: Boolean(row.required),
    label: JSON.parse(row.label),
    hint: row.hint === null ? null : JSON.parse(row.hint),
    options: row.options === null ? [] : JSON.parse(row.options),
    shownIf: questionId !== null && value !== null ? { questionId, value } : null,
  };
}

function toRow(question: Omit<Question, "key">): Row {
  return {
    id: question.id,
    event_id: question.eventId,
    position: question.position,
    type: question.type,
    scope: question.scope,
    required: question.required ? 1 : 0,
    label: JSON.stringify(question.label),
    hint: question.hint && JSON.stringify(question.hint),
    options: question.options.length > 0 ? JSON.stringify(question.options) : null,
    shown_if_question_id: question.shownIf?.questionId ?? null,
    shown_if_value: question.shownIf?.value ?? null,
  };
}

/** What an event asks, in order. */
export async function listQuestions(db: Db, eventId: string): Promise<Question[]> {
  const rows: Row[] = await db("questions")
    .where({ event_id: eventId })
    .whereNull("removed_at")
    .orderBy(["position", "id"]);
  return rows.map(toQuestion);
}

/** What an event asks, and what it has asked before and somebody answered: the columns of a download. */
export async function listAnsweredQuestions(db: Db, eventId: string): Promise<Question[]> {
  const rows: Row[] = await db("questions as q")
    .where("q.event_id", eventId)
    .where((asked) =>
      asked.whereNull("q.removed_at").orWhereExists(db("answers as a").whereRaw("a.question_id = q.id")),
    )
    .orderBy(["q.position", "q.id"])
    .select("q.*");
  return rows.map(toQuestion);
}

/** A question of the event, whether it is still asked or not. */
export async function findQuestion(db: Db, eventId: string, id: string): Promise<Question | null> {
  const row: Row | undefined = await db("questions").where({ id, event_id: eventId }).first();
  return row ? toQuestion(row) : null;
}

export async function insertQuestion(db: Db, question: Omit<Question, "key">): Promise<void> {
  await db("questions").insert(toRow(question));
}

export async function updateQuestion(db: Db, question: Omit<Question, "key">): Promise<void> {
  const { id, ...row } = toRow(question);
  await db("questions").where({ id }).update(row);
}

export async function updateQuestionPosition(db: Db, id: string, position: number): Promise<void> {
  await db("questions").where({ id }).update({ position });
}

/** No longer asked. The row stays, for its answers and for forms that somebody is filling just now. */
export async function updateQuestionRemoved(db: Db, id: string, now: Date): Promise<void> {
  await db("questions").where({ id }).update({ removed_at: now.toISOString() });
}

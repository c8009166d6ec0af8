import type { Answer } from "~/domain/question/types";
import type { Db } from "./connection";
import { newId } from "./id";
import type { Scope } from "./views/registrants";

/** An answer and whose it is: a participant's, or the whole registration's. */
export interface KeptAnswer extends Answer {
  participantId: string | null;
}

export interface EventAnswer extends KeptAnswer {
  registrationId: string;
}

interface Row {
  registration_id: string;
  participant_id: string | null;
  question_id: string;
  value: string;
}

function toAnswer(row: Row): EventAnswer {
  return {
    registrationId: row.registration_id,
    participantId: row.participant_id,
    questionId: row.question_id,
    value: JSON.parse(row.value),
  };
}

/** Writes all answers of a registration anew. Those to questions that are no longer asked stay as they are. */
export async function updateAnswers(
  db: Db,
  registrationId: string,
  answers: readonly KeptAnswer[],
): Promise<void> {
  const asked = db("questions").whereNull("removed_at").select("id");
  const answered = answers.map(({ questionId }) => questionId);
  await db("answers")
    .where({ registration_id: registrationId })
    .where((anew) => anew.whereIn("question_id", asked).orWhereIn("question_id", answered))
    .delete();
  await insertAnswers(db, registrationId, answers);
}

export async function listAnswers(db: Db, registrationId: string): Promise<KeptAnswer[]> {
  const rows: Row[] = await db("answers").where({ registration_id: registrationId });
  return rows.map(toAnswer);
}

/** The answers of some registrations at once. */
export async function listAnswersOf(db: Db, registrationIds: readonly string[]): Promise<EventAnswer[]> {
  const rows: Row[] = await db("answers").whereIn("registration_id", [...registrationIds]);
  return rows.map(toAnswer);
}

/** All answers to an event's questions in the registrations of the scope. */
export async function listAnswersOfEvent(db: Db, eventId: string, scope: Scope): Promise<EventAnswer[]> {
  const query = db("answers as a")
    .join("registrations as r", "r.id", "a.registration_id")
    .where("r.event_id", eventId);
  if (scope !== "all") query.whereIn("r.municipality_code", [...scope]);
  const rows: Row[] = await query.select("a.*");
  return rows.map(toAnswer);
}

/** The different answers to a question, whoever gave them. */
export async function listAnswerValues(db: Db, questionId: string): Promise<Answer["value"][]> {
  const values: string[] = await db("answers").where({ question_id: questionId }).distinct().pluck("value");
  return values.map((value) => JSON.parse(value));
}

async function insertAnswers(db: Db, registrationId: string, answers: readonly KeptAnswer[]): Promise<void> {
  if (answers.length === 0) return;
  await db("answers").insert(
    answers.map(({ participantId, questionId, value }) => ({
      id: newId(),
      question_id: questionId,
      registration_id: registrationId,
      participant_id: participantId,
      value: JSON.stringify(value),
    })),
  );
}

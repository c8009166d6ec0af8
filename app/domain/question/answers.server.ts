import { z } from "zod";
import { readAnswer } from "./read-answer.server";
import { isShown, questionsOf } from "./rules";
import type { Answer, Question, QuestionScope } from "./types";

/**
 * What was answered to the questions of a scope, as a field of a form. What is not asked, or no longer asked, is left
 * out; only what is shown can be missing. A participant's field also looks at the answers of the registration, when
 * the form has brought them there with `carryAnswers`.
 */
export function answerFields(questions: readonly Question[], scope: QuestionScope): z.ZodType<Answer[]> {
  const carried = scope === "participant" ? questionsOf(questions, "registration") : [];
  return z
    .unknown()
    .optional()
    .transform((typed, context) => {
      const before = readAll(carried, typed, []).answers;
      const { answers, faults } = readAll(questionsOf(questions, scope), typed, before);
      for (const [key, message] of faults) context.addIssue({ code: "custom", path: [key], message });
      return answers;
    });
}

/** Lays the registration's answers beside those of each participant, whose conditions may look at them. */
export function carryAnswers(form: unknown): unknown {
  if (!isRecord(form) || !isRecord(form.answers) || !Array.isArray(form.participants)) return form;
  const { answers } = form;
  const participants = form.participants.map((participant: unknown) =>
    isRecord(participant)
      ? { ...participant, answers: { ...answers, ...(isRecord(participant.answers) && participant.answers) } }
      : participant,
  );
  return { ...form, participants };
}

function readAll(questions: readonly Question[], typed: unknown, before: readonly Answer[]) {
  const given = isRecord(typed) ? typed : {};
  const answers: Answer[] = [];
  const faults: [key: string, fault: string][] = [];
  for (const question of questions) {
    if (!isShown(question, [...before, ...answers])) continue;
    const read = readAnswer(question, given[question.key]);
    if ("fault" in read) faults.push([question.key, read.fault]);
    else if (read.value !== null) answers.push({ questionId: question.id, value: read.value });
    else if (question.required) faults.push([question.key, "required"]);
  }
  return { answers, faults };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

import { questionsOf } from "~/domain/question/rules";
import type { Question, TypedAnswers } from "~/domain/question/types";
import { QuestionFields } from "./question-fields";
import type { BookingFormMetadata, ParticipantRow } from "./typed";

interface ParticipantQuestionsProps {
  form: BookingFormMetadata;
  row: ParticipantRow;
  index: number;
  questions: Question[];
  when: "at-once" | "later";
}

/**
 * What the organiser asks of each participant: at once, beside the name, when an answer is required, else among
 * what is unfolded.
 */
export function ParticipantQuestions({ form, row, index, questions, when }: ParticipantQuestionsProps) {
  if (mustAnswer(questions, "participant") !== (when === "at-once")) return null;
  return (
    <QuestionFields
      questions={questions}
      prefix={`participants[${index}].answers`}
      values={row.getFieldset().answers.initialValue as TypedAnswers | undefined}
      errors={form.allErrors}
    />
  );
}

/** Whether one of the questions wants an answer: then they cannot be folded away. */
export function mustAnswer(questions: Question[], scope: Question["scope"]): boolean {
  return questionsOf(questions, scope).some(({ required }) => required);
}

/** Whether something was answered, or answered wrong. */
export function areAnswered({
  initialValue,
  allErrors,
}: {
  initialValue?: unknown;
  allErrors: object;
}): boolean {
  return Object.values(initialValue ?? {}).some(Boolean) || Object.keys(allErrors).length > 0;
}

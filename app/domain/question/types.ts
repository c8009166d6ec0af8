export const QUESTION_TYPES = ["text", "long-text", "one-of", "many-of", "number", "yes-no"] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

export const QUESTION_SCOPES = ["registration", "participant"] as const;
export type QuestionScope = (typeof QUESTION_SCOPES)[number];

/** A text in the languages that it has been written in; one that is missing falls back to Finnish. */
export interface ByLanguage {
  fi: string;
  sv?: string;
  en?: string;
}

/** `value` stays when the label is corrected, so that answers keep their meaning. */
export interface QuestionOption {
  value: string;
  label: ByLanguage;
}

/** Shown only to those who gave this answer to an earlier question: an option's value, "yes" or "no". */
export interface Condition {
  questionId: string;
  value: string;
}

/** What the organiser of an event asks besides what every registration asks. */
export interface Question {
  id: string;
  /** Its name in a form. */
  key: string;
  eventId: string;
  position: number;
  type: QuestionType;
  scope: QuestionScope;
  required: boolean;
  label: ByLanguage;
  hint: ByLanguage | null;
  /** Empty unless the answer is chosen from them. */
  options: QuestionOption[];
  shownIf: Condition | null;
}

/** Values of options, a number, yes or no, or what was written. */
export type AnswerValue = string | string[] | number | boolean;

export interface Answer {
  questionId: string;
  value: AnswerValue;
}

/** Answers as a form holds them, by the keys of their questions. */
export type TypedAnswers = Record<string, string | string[] | undefined>;

/** A question as its organiser wrote it: the options are labels still. */
export interface QuestionDraft
  extends Pick<Question, "type" | "scope" | "required" | "label" | "hint" | "shownIf"> {
  optionLabels: ByLanguage[];
}

/** Faults by the name of the field. */
export type QuestionFaults = Record<string, string[]>;

import type { AnswerValue, ByLanguage, QuestionOption } from "./types";

/**
 * Options from what was written, one label to a line. A label that was there keeps its value wherever it stands now;
 * a new one in the place of a label that is gone is a correction of it.
 */
export function optionsFrom(
  labels: readonly ByLanguage[],
  before: readonly QuestionOption[],
  newValue: () => string,
): QuestionOption[] {
  const known = new Map(before.map(({ value, label }) => [label.fi, value]));
  const kept = new Set(labels.flatMap(({ fi }) => known.get(fi) ?? []));
  return labels.map((label, index) => {
    const there = before[index]?.value;
    const corrected = there && !kept.has(there) ? there : null;
    return { value: known.get(label.fi) ?? corrected ?? newValue(), label };
  });
}

/** Whether every option that somebody has chosen is still there. */
export function coversAnswers(options: readonly QuestionOption[], answers: readonly AnswerValue[]): boolean {
  const values = new Set(options.map(({ value }) => value));
  return answers.flat().every((chosen) => typeof chosen !== "string" || values.has(chosen));
}

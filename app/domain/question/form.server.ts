import { z } from "zod";
import { line, lines } from "~/domain/text/fields.server";
import { DIRECTIONS } from "./order";
import { HINT_MAX, hasOptions, LABEL_MAX, OPTION_MAX, OPTIONS_MAX } from "./rules";
import { type ByLanguage, QUESTION_SCOPES, QUESTION_TYPES, type QuestionDraft } from "./types";

type Texts = { fi: string; sv: string; en: string };

const LANGUAGES = ["fi", "sv", "en"] as const;

/** The form of one question. `mark` is of the question that it showed, `id` that of a new one. */
export const QuestionForm = z
  .object({
    id: z.uuid("unknown"),
    mark: line(40).default(""),
    type: z.enum(QUESTION_TYPES, "required"),
    scope: z.enum(QUESTION_SCOPES, "required"),
    required: z.string().optional(),
    label: texts(line(LABEL_MAX)),
    hint: texts(line(HINT_MAX)),
    options: texts(lines((OPTION_MAX + 2) * OPTIONS_MAX)),
    /** The id of the question that it waits for and the answer to it, with a colon between. */
    shownIf: line(120).default(""),
  })
  .transform(({ id, mark, label, hint, options, shownIf, required, ...chosen }, context) => {
    const fault = (path: string[], message: string) =>
      context.addIssue({ code: "custom", path, message, input: undefined });
    if (!label.fi) fault(["label", "fi"], "required");
    if (!hint.fi && (hint.sv || hint.en)) fault(["hint", "fi"], "required");
    const optionLabels = hasOptions(chosen.type) ? labelsOf(options, fault) : [];
    const draft: QuestionDraft = {
      ...chosen,
      required: required === "on",
      label: byLanguage(label),
      hint: hint.fi ? byLanguage(hint) : null,
      optionLabels,
      shownIf: conditionOf(shownIf),
    };
    return { id, mark, draft };
  });

export const MoveForm = z.object({ direction: z.enum(DIRECTIONS) });

function texts(text: z.ZodType<string>) {
  const field = text.default("");
  return z.object({ fi: field, sv: field, en: field });
}

/** One label to a line; a language may be left empty, but not filled in part. */
function labelsOf(options: Texts, fault: (path: string[], message: string) => void): ByLanguage[] {
  const [fi, sv, en] = LANGUAGES.map((language) => rowsOf(options[language]));
  const rows = fi ?? [];
  if (rows.length < 2) fault(["options", "fi"], "options-few");
  if (rows.length > OPTIONS_MAX) fault(["options", "fi"], "options-many");
  for (const language of LANGUAGES) {
    const labels = rowsOf(options[language]);
    if (labels.length > 0 && labels.length !== rows.length) fault(["options", language], "options-uneven");
    if (labels.some((label) => label.length > OPTION_MAX)) fault(["options", language], "option-long");
    if (new Set(labels).size < labels.length) fault(["options", language], "options-twice");
  }
  return rows.map((label, index) => byLanguage({ fi: label, sv: sv?.[index] ?? "", en: en?.[index] ?? "" }));
}

function rowsOf(text: string): string[] {
  return text
    .split("\n")
    .map((row) => row.trim())
    .filter(Boolean);
}

function byLanguage({ fi, sv, en }: Texts): ByLanguage {
  return { fi, ...(sv && { sv }), ...(en && { en }) };
}

function conditionOf(typed: string): QuestionDraft["shownIf"] {
  const [questionId, value] = typed.split(":");
  return questionId && value ? { questionId, value } : null;
}

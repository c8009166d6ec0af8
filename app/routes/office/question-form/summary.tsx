import type { Question } from "~/domain/question/types";
import { officeQuestions as t } from "~/i18n/fi/office-questions";
import { choiceText } from "~/routes/public/booking-form/answer-text";
import { Badge } from "~/ui/badge";

const TRANSLATED = ["sv", "en"] as const;

/** What a question says, in short. */
export function QuestionSummary({ question, questions }: { question: Question; questions: Question[] }) {
  const { label, hint, type, required, options, shownIf } = question;
  const asked = shownIf && questions.find(({ id }) => id === shownIf.questionId);
  const texts = [label, hint, ...options.map((option) => option.label)];
  const missing = TRANSLATED.filter((language) => texts.some((text) => text && !text[language]));
  return (
    <>
      <p className="question__label">{label.fi}</p>
      <p className="question__badges">
        <Badge>{t.types[type]}</Badge>
        <Badge tone={required ? "info" : "neutral"}>{required ? t.required : t.optional}</Badge>
      </p>
      {options.length > 0 && (
        <p className="soft">{t.options(options.map((option) => option.label.fi).join(", "))}</p>
      )}
      {asked && <p className="soft">{t.shownIf(asked.label.fi, choiceText(asked, shownIf.value, "fi"))}</p>}
      {missing.length > 0 && (
        <p className="soft">{t.untranslated(missing.map((language) => t.languages[language]).join(", "))}</p>
      )}
    </>
  );
}

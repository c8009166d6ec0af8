import { questionsOf, textOf } from "~/domain/question/rules";
import type { Question, TypedAnswers } from "~/domain/question/types";
import { useLanguage } from "~/http/language";
import type { Language } from "~/i18n/catalogue";
import { questionWords } from "~/i18n/words/question";
import { answerFault } from "./answer-faults";
import { AnswerField } from "./answer-field";
import { choiceText } from "./answer-text";

interface QuestionFieldsProps {
  /** All that the event asks: a condition may look at a question of the other scope. */
  questions: readonly Question[];
  prefix: "answers" | `participants[${number}].answers`;
  values?: TypedAnswers;
  /** Faults by the whole name of the field. */
  errors?: Record<string, string[] | undefined>;
  /** The page's own language unless told. */
  language?: Language;
}

/**
 * The organiser's own questions, of the registration or of one participant. A question with a condition always
 * stands in the page and says when to answer it; a script may hide it by its marks.
 */
export function QuestionFields({
  questions,
  prefix,
  values = {},
  errors = {},
  ...props
}: QuestionFieldsProps) {
  const pageLanguage = useLanguage();
  const { language = pageLanguage } = props;
  const asked = questionsOf(questions, prefix === "answers" ? "registration" : "participant");
  return asked.map((question) => {
    const name = `${prefix}.${question.key}`;
    const condition = conditionOf(question, questions, language);
    return (
      <div
        key={question.id}
        data-shown-if={condition?.key}
        data-shown-value={condition && question.shownIf?.value}
      >
        <AnswerField
          question={question}
          name={name}
          typed={values[question.key]}
          error={answerFault(errors[name], language)}
          condition={condition?.words}
          language={language}
        />
      </div>
    );
  });
}

function conditionOf({ shownIf }: Question, questions: readonly Question[], language: Language) {
  const asked = shownIf && questions.find(({ id }) => id === shownIf.questionId);
  if (!asked) return null;
  const answer = choiceText(asked, shownIf.value, language);
  return {
    key: asked.key,
    words: questionWords[language].answerIf(textOf(asked.label, language), answer),
  };
}

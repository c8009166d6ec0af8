import { textOf } from "~/domain/question/rules";
import type { Answer, Question } from "~/domain/question/types";
import { useLanguage } from "~/http/language";
import { answersText } from "./answer-text";

/** What somebody has answered to the organiser's own questions; nothing when there are no answers. */
export function AnswerFacts({
  questions,
  answers,
}: {
  questions: readonly Question[];
  answers: readonly Answer[];
}) {
  const language = useLanguage();
  const told = questions.flatMap((question) => {
    const answer = answers.find(({ questionId }) => questionId === question.id);
    return answer ? [{ question, text: answersText(question, answer.value, language) }] : [];
  });
  if (told.length === 0) return null;
  return (
    <dl className="facts">
      {told.map(({ question, text }) => (
        <div key={question.id} className="facts__item">
          <dt>{textOf(question.label, language)}</dt>
          <dd className="prose">
            <p>{text}</p>
          </dd>
        </div>
      ))}
    </dl>
  );
}

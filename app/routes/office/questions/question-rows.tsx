import { type Direction, neighbourOf } from "~/domain/question/order";
import { questionsOf } from "~/domain/question/rules";
import type { Question, QuestionScope } from "~/domain/question/types";
import { officeQuestions as t } from "~/i18n/fi/office-questions";
import { paths } from "~/paths";
import { Button, LinkButton } from "~/ui/button";
import { QuestionSummary } from "../question-form/summary";

interface QuestionRowsProps {
  scope: QuestionScope;
  questions: Question[];
}

/** The questions of a scope in their order, with what can be done to each. */
export function QuestionRows({ scope, questions }: QuestionRowsProps) {
  const asked = questionsOf(questions, scope);
  if (asked.length === 0) return null;
  return (
    <section>
      <h3>{t.scopes[scope]}</h3>
      <ol className="question-rows">
        {asked.map((question) => (
          <li key={question.id} id={question.key} className="question">
            <QuestionSummary question={question} questions={questions} />
            <div className="actions">
              <LinkButton
                kind="secondary"
                icon="edit"
                href={paths.officeQuestion(question.eventId, question.id)}
              >
                {t.edit}
                <span className="visually-hidden">: {question.label.fi}</span>
              </LinkButton>
              <MoveButtons question={question} questions={questions} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

const MOVES: readonly Direction[] = ["up", "down"];

function MoveButtons({ question, questions }: { question: Question; questions: Question[] }) {
  const directions = MOVES.filter((direction) => neighbourOf(question, direction, questions));
  if (directions.length === 0) return null;
  return (
    <form method="post" action={paths.officeQuestionPlace(question.eventId, question.id)} className="actions">
      {directions.map((direction) => (
        <Button key={direction} kind="quiet" name="direction" value={direction}>
          {t[direction]}
          <span className="visually-hidden">: {question.label.fi}</span>
        </Button>
      ))}
    </form>
  );
}

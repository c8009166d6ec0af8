import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { dependentsOf } from "~/domain/question/order";
import type { Question } from "~/domain/question/types";
import { titled } from "~/http/title";
import { officeQuestions as t } from "~/i18n/fi/office-questions";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { Notice } from "~/ui/notice";
import { OfficeFrame } from "../frame";
import { QuestionForm } from "../question-form/form";
import { QuestionSummary } from "../question-form/summary";
import { valuesOf } from "../question-form/values";
import type { action, loader } from "./route.server";
import "~/ui/styles/pages/questions.css";

export { action, loader } from "./route.server";

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => `${t.editTitle}: ${page.data?.event.title ?? ""}`),
];

export default function EditQuestion() {
  const { asker, event, question, questions, mark, removed, newId, conditions, stuck } =
    useLoaderData<typeof loader>();
  const { reply, conflict } = useActionData<typeof action>() ?? {};
  const backHref = paths.officeQuestions(event.id);
  return (
    <OfficeFrame
      asker={asker}
      current="events"
      title={t.editTitle}
      back={{ href: backHref, label: `${t.title}: ${event.title}` }}
    >
      {removed && (
        <Notice kind="warning" title={t.conflict.removed} live>
          <p>{t.conflict.removedText}</p>
        </Notice>
      )}
      {conflict && !removed && (
        <Notice kind="warning" title={t.conflict.changed} live>
          <p>{t.conflict.changedText}</p>
          <QuestionSummary question={question} questions={questions} />
        </Notice>
      )}
      <QuestionForm
        action={removed ? paths.officeQuestionNew(event.id) : paths.officeQuestion(event.id, question.id)}
        reply={reply}
        values={valuesOf(question, mark)}
        conditions={conditions}
        id={removed ? newId : undefined}
        mark={conflict ? mark : undefined}
        backHref={backHref}
      />
      {!removed && (
        <Removal question={question} dependents={dependentsOf(question, questions)} open={stuck} />
      )}
    </OfficeFrame>
  );
}

interface RemovalProps {
  question: Question;
  dependents: Question[];
  open: boolean;
}

/** Those whose condition looks at it must let go of it first. */
function Removal({ question, dependents, open }: RemovalProps) {
  const [dependent] = dependents;
  return (
    <Disclosure summary={t.remove.title} open={open}>
      {dependent ? (
        <p>
          {t.remove.needed}{" "}
          <a href={paths.officeQuestion(dependent.eventId, dependent.id)}>{dependent.label.fi}</a>
        </p>
      ) : (
        <form method="post" action={paths.officeQuestionRemoval(question.eventId, question.id)}>
          <p>{t.remove.text}</p>
          <p>
            <Button kind="danger">{t.remove.button}</Button>
          </p>
        </form>
      )}
    </Disclosure>
  );
}

import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { QUESTION_SCOPES } from "~/domain/question/types";
import { titled } from "~/http/title";
import { officeQuestions as t } from "~/i18n/fi/office-questions";
import { paths } from "~/paths";
import { LinkButton } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Notice } from "~/ui/notice";
import { EventFrame } from "../event-frame";
import { Preview } from "./preview";
import { QuestionRows } from "./question-rows";
import type { loader } from "./route.server";
import "~/ui/styles/pages/questions.css";

export { loader } from "./route.server";

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => `${t.title}: ${page.data?.event.title ?? ""}`),
];

export default function Questions() {
  const { asker, event, questions, language, done, stuck } = useLoaderData<typeof loader>();
  const add = (
    <LinkButton icon="plus" href={paths.officeQuestionNew(event.id)}>
      {t.add}
    </LinkButton>
  );
  return (
    <EventFrame asker={asker} event={event} current="questions">
      <h2 className="visually-hidden">{t.title}</h2>
      <Done done={done} stuck={stuck} />
      {questions.length === 0 ? (
        <Empty title={t.empty}>
          <p>{t.intro}</p>
          <p>{t.emptyText}</p>
          {add}
        </Empty>
      ) : (
        <div className="split split--even">
          <div className="questions">
            <p>{t.intro}</p>
            {event.state === "open" && <Notice kind="info">{t.open}</Notice>}
            {QUESTION_SCOPES.map((scope) => (
              <QuestionRows key={scope} scope={scope} questions={questions} />
            ))}
            <p>{add}</p>
          </div>
          <Preview eventId={event.id} questions={questions} language={language} />
        </div>
      )}
    </EventFrame>
  );
}

function Done({ done, stuck }: { done: string | null; stuck: boolean }) {
  const words = (t.done as Record<string, string>)[done ?? ""];
  if (stuck) return <Notice kind="warning" title={t.notMoved} live />;
  return words ? <Notice kind="success" title={words} live /> : null;
}

import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { officeQuestions as t } from "~/i18n/fi/office-questions";
import { paths } from "~/paths";
import { OfficeFrame } from "../frame";
import { QuestionForm } from "../question-form/form";
import { newQuestionValues } from "../question-form/values";
import type { action, loader } from "./route.server";

export { action, loader } from "./route.server";

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => `${t.newTitle}: ${page.data?.event.title ?? ""}`),
];

export default function NewQuestion() {
  const { asker, event, id, conditions } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const backHref = paths.officeQuestions(event.id);
  return (
    <OfficeFrame
      asker={asker}
      current="events"
      title={t.newTitle}
      back={{ href: backHref, label: `${t.title}: ${event.title}` }}
    >
      <QuestionForm
        action={paths.officeQuestionNew(event.id)}
        reply={reply}
        values={newQuestionValues(id)}
        conditions={conditions}
        backHref={backHref}
      />
    </OfficeFrame>
  );
}

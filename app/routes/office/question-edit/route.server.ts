import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { newId } from "db/id";
import { listQuestions } from "db/questions";
import { edit } from "~/domain/question/edit.server";
import { QuestionForm } from "~/domain/question/form.server";
import { markOf } from "~/domain/question/mark.server";
import { conditionsFor } from "~/domain/question/order";
import { readForm, refused } from "~/http/form.server";
import { paths } from "~/paths";
import { questionFrom } from "./question-from.server";

export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const { asker, event, question } = await questionFrom(db, request, params);
  const questions = await listQuestions(db, event.id);
  return {
    ...{ asker, event, question, questions },
    mark: markOf(question),
    removed: !questions.some(({ id }) => id === question.id),
    newId: newId(),
    conditions: conditionsFor(question, questions),
    stuck: new URL(request.url).searchParams.has("este"),
  };
}

export async function action({ request, params, context: { db } }: ActionFunctionArgs) {
  const { event, question } = await questionFrom(db, request, params);
  const form = await readForm(request, QuestionForm);
  if (!form.ok) return data({ reply: form.reply, conflict: false }, form.status);
  const outcome = await edit(db, event.id, question.id, form.value.mark, form.value.draft);
  if (outcome.ok) return redirect(`${paths.officeQuestions(event.id)}?tehty=tallennettu`, 303);
  if (outcome.reason === "refused")
    return data({ reply: refused(form.submitted, outcome.faults), conflict: false }, 422);
  return data({ reply: refused(form.submitted, {}), conflict: true }, 409);
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { newId } from "db/id";
import { listQuestions } from "db/questions";
import { add } from "~/domain/question/add.server";
import { QuestionForm } from "~/domain/question/form.server";
import { conditionValues } from "~/domain/question/rules";
import { readForm, refused } from "~/http/form.server";
import { paths } from "~/paths";
import { organizedEventFrom } from "~/routes/office/report/event-from.server";

export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const { asker, event } = await organizedEventFrom(db, request, params);
  const questions = await listQuestions(db, event.id);
  const conditions = questions.filter((question) => conditionValues(question).length > 0);
  return { asker, event, id: newId(), conditions };
}

export async function action({ request, params, context: { db } }: ActionFunctionArgs) {
  const { event } = await organizedEventFrom(db, request, params);
  const form = await readForm(request, QuestionForm);
  if (!form.ok) return data(form.reply, form.status);
  const outcome = await add(db, event.id, form.value.id, form.value.draft);
  if (!outcome.ok) return data(refused(form.submitted, outcome.faults), 422);
  return redirect(`${paths.officeQuestions(event.id)}?tehty=lisatty`, 303);
}

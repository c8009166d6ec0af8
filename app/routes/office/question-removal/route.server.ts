import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { remove } from "~/domain/question/remove.server";
import { paths } from "~/paths";
import { questionFrom } from "../question-edit/question-from.server";

/** The address is for the button of the question's page; who opens it is brought there. */
export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const { event, question } = await questionFrom(db, request, params);
  return redirect(paths.officeQuestion(event.id, question.id));
}

export async function action({ request, params, context: { db } }: ActionFunctionArgs) {
  const { event, question } = await questionFrom(db, request, params);
  const removed = await remove(db, event.id, question.id, new Date());
  return removed
    ? redirect(`${paths.officeQuestions(event.id)}?tehty=poistettu`, 303)
    : redirect(`${paths.officeQuestion(event.id, question.id)}?este`, 303);
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { MoveForm } from "~/domain/question/form.server";
import { move } from "~/domain/question/move.server";
import { readForm } from "~/http/form.server";
import { badRequest } from "~/http/refuse";
import { paths } from "~/paths";
import { questionFrom } from "../question-edit/question-from.server";

/** The address is for the buttons of the list; who opens it is brought there. */
export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const { event } = await questionFrom(db, request, params);
  return redirect(paths.officeQuestions(event.id));
}

export async function action({ request, params, context: { db } }: ActionFunctionArgs) {
  const { event, question } = await questionFrom(db, request, params);
  const form = await readForm(request, MoveForm);
  if (!form.ok) throw badRequest();
  const moved = await move(db, event.id, question.id, form.value.direction);
  return redirect(
    `${paths.officeQuestions(event.id)}?${moved ? "tehty=siirretty" : "este"}#${question.key}`,
    303,
  );
}

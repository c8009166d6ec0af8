import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { bringAdvanceIdeas } from "~/domain/workshop/bring-advance.server";
import { formDataOf } from "~/http/form.server";
import { badRequest } from "~/http/refuse";
import { paths } from "~/paths";
import { openedFrom } from "../boards/opened-from.server";

/** Brings what was written beforehand to a board, from the facilitator's console. */
export async function action({ request, params, context: { db } }: ActionFunctionArgs) {
  const { asker, event, workshop } = await openedFrom(request, params.id, db);
  const position = Number((await formDataOf(request)).get("board"));
  const board = workshop?.boards.find((one) => one.position === position);
  if (!workshop || !board) throw badRequest();
  await bringAdvanceIdeas(db, workshop, board, asker.organizerId, new Date());
  return redirect(`${paths.officeBoards(event.id)}#taulu-${position}`, 303);
}

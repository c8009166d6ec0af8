import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { newId } from "db/id";
import { listOwnIdeas } from "db/views/own-ideas";
import { findSeatOf, findSenderOf } from "~/access/seat.server";
import { snapshotOf } from "~/domain/workshop/feed-of.server";
import { readCommand } from "~/domain/workshop/form.server";
import { post } from "~/domain/workshop/post.server";
import { formDataOf } from "~/http/form.server";
import { badRequest } from "~/http/refuse";
import { paths } from "~/paths";
import { REFUSED_WITH } from "../refused-with";
import { shownWorkshop } from "../shown-workshop";
import { workshopFrom } from "../workshop-from.server";

export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const workshop = await workshopFrom(db, request, params.code);
  const seat = await findSeatOf(db, request, workshop);
  if (!seat) return redirect(paths.boardSeat(workshop.code));
  return {
    workshop: shownWorkshop(workshop),
    snapshot: await snapshotOf(db, workshop, "public"),
    own: await listOwnIdeas(db, seat.id),
    shown: Number(new URL(request.url).searchParams.get("teema")),
    commandId: newId(),
  };
}

/** The same command that the page's script sends, from a browser without scripts. */
export async function action({ request, params, context: { db } }: ActionFunctionArgs) {
  const workshop = await workshopFrom(db, request, params.code);
  const command = readCommand(Object.fromEntries(await formDataOf(request)));
  if (command?.kind !== "add-idea") throw badRequest();
  const now = new Date();
  const sender = await findSenderOf(db, request, workshop, now);
  const outcome = await post(db, workshop, sender, command, now);
  if (outcome.ok) return redirect(paths.boardTheme(workshop.code, command.board), 303);
  return data({ refusal: outcome.reason, text: command.text }, REFUSED_WITH[outcome.reason]);
}

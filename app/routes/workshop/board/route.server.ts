import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { newId } from "db/id";
import { listIdeaIdsOfSeat } from "db/ideas";
import { findSeatOf, findSenderOf } from "~/access/seat.server";
import { feedOf } from "~/domain/workshop/feed.server";
import { readCommand } from "~/domain/workshop/form.server";
import { post } from "~/domain/workshop/post.server";
import { badRequest } from "~/http/refuse";
import { paths } from "~/paths";
import { REFUSED_WITH } from "../refused-with";
import { workshopFrom } from "../workshop-from.server";

export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const workshop = await workshopFrom(db, request, params.code);
  const seat = await findSeatOf(db, request, workshop);
  if (!seat) return redirect(paths.boardSeat(workshop.code));
  const feed = feedOf(db, workshop);
  await feed.catchUp();
  const { code, eventTitle, boards } = workshop;
  return {
    workshop: {
      code,
      eventTitle,
      boards: boards.map(({ position, theme, prompt }) => ({ position, theme, prompt })),
    },
    snapshot: feed.snapshot("public"),
    own: await listIdeaIdsOfSeat(db, seat.id),
    shown: Number(new URL(request.url).searchParams.get("teema")),
    commandId: newId(),
  };
}

/** The same command that the page's script sends, from a browser without scripts. */
export async function action({ request, params, context: { db } }: ActionFunctionArgs) {
  const workshop = await workshopFrom(db, request, params.code);
  const command = readCommand(Object.fromEntries(await request.formData()));
  if (command?.kind !== "add-idea") throw badRequest();
  const now = new Date();
  const sender = await findSenderOf(db, request, workshop, now);
  const outcome = await post(db, workshop, sender, command, now);
  if (outcome.ok) return redirect(paths.boardTheme(workshop.code, command.board), 303);
  return data({ refusal: outcome.reason, text: command.text }, REFUSED_WITH[outcome.reason]);
}

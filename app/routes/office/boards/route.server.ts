import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { newId } from "db/id";
import { countSeats } from "db/seats";
import { countAdvanceIdeas } from "db/views/advance-ideas";
import { snapshotOf } from "~/domain/workshop/feed-of.server";
import { readCommand } from "~/domain/workshop/form.server";
import { openWorkshop } from "~/domain/workshop/open-workshop.server";
import { post } from "~/domain/workshop/post.server";
import { formDataOf } from "~/http/form.server";
import { badRequest } from "~/http/refuse";
import { paths } from "~/paths";
import { joinInvitation } from "~/routes/workshop/join-invitation.server";
import { REFUSED_WITH } from "~/routes/workshop/refused-with";
import { shownWorkshop } from "~/routes/workshop/shown-workshop";
import { openedFrom } from "./opened-from.server";

export async function loader({ request, params, context: { db, site } }: LoaderFunctionArgs) {
  const { asker, event, workshop } = await openedFrom(request, params.id, db);
  const opened = workshop && {
    workshop: shownWorkshop(workshop),
    snapshot: await snapshotOf(db, workshop, "facilitator"),
    seats: await countSeats(db, workshop.id),
    advance: await countAdvanceIdeas(db, workshop.id),
    invitation: joinInvitation(site, workshop.code),
  };
  return { asker, event: { id: event.id, title: event.title }, opened };
}

/** Opens the boards, or sends a command to some of them from a browser without scripts. */
export async function action({ request, params, context: { db } }: ActionFunctionArgs) {
  const { asker, event, workshop } = await openedFrom(request, params.id, db);
  const now = new Date();
  const here = paths.officeBoards(event.id);
  if (!workshop) {
    const opened = await openWorkshop(db, event.id, now);
    return opened.ok ? redirect(here, 303) : data({ refusal: opened.reason }, 409);
  }
  const form = await formDataOf(request);
  const commands = form.getAll("board").map((board) => {
    return readCommand({ id: newId(), ...Object.fromEntries(form), board }) ?? refuse();
  });
  const sender = { seat: null, facilitatorId: asker.organizerId };
  for (const command of commands) {
    const outcome = await post(db, workshop, sender, command, now);
    if (!outcome.ok) return data({ refusal: outcome.reason }, REFUSED_WITH[outcome.reason]);
  }
  const [only] = commands.length === 1 ? commands : [];
  return redirect(only ? `${here}#taulu-${only.board}` : here, 303);
}

function refuse(): never {
  throw badRequest();
}

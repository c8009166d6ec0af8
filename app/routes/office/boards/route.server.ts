import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { newId } from "db/id";
import { countSeats } from "db/seats";
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
    invitation: joinInvitation(site, workshop.code),
  };
  return { asker, event: { id: event.id, title: event.title }, opened };
}

/** Opens the boards, or sends a command to them from a browser without scripts. */
export async function action({ request, params, context: { db } }: ActionFunctionArgs) {
  const { asker, event, workshop } = await openedFrom(request, params.id, db);
  const now = new Date();
  const here = paths.officeBoards(event.id);
  if (!workshop) {
    const opened = await openWorkshop(db, event.id, now);
    return opened.ok ? redirect(here, 303) : data({ refusal: opened.reason }, 409);
  }
  const fields = Object.fromEntries(await formDataOf(request));
  if (!("kind" in fields)) return redirect(here, 303);
  const command = readCommand({ id: newId(), ...fields });
  if (!command) throw badRequest();
  const sender = { seat: null, facilitatorId: asker.organizerId };
  const outcome = await post(db, workshop, sender, command, now);
  if (outcome.ok) return redirect(`${here}#taulu-${command.board}`, 303);
  return data({ refusal: outcome.reason }, REFUSED_WITH[outcome.reason]);
}

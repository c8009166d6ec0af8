import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import {
  countInvitations,
  countInvitationsAlike,
  countUnderWay,
  listInvitations,
} from "db/views/invitations";
import { removeInvitation } from "~/domain/invitation/remove.server";
import { progressOf } from "~/domain/invitation/rules";
import { formDataOf } from "~/http/form.server";
import { paths } from "~/paths";
import { askedFrom, toldIn } from "./asked.server";
import { openedFrom } from "./opened-from.server";

const PAGE_SIZE = 100;

export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const { asker, scope, event, municipalities } = await openedFrom(request, params.id, db);
  const asked = askedFrom(request, scope);
  const { searchParams } = new URL(request.url);
  const found = await countInvitations(db, event.id, asked.shown, asked.query);
  const page = { size: PAGE_SIZE, number: Math.min(asked.page, Math.ceil(found / PAGE_SIZE) || 1) };
  return {
    ...{ asker, event, municipalities, page, found },
    asked: { ...asked.query, municipalityCode: asked.municipalityCode },
    told: toldIn(asked),
    sees: scope === "all" ? "all" : "own",
    invitations: await listInvitations(db, event.id, asked.shown, asked.query, page),
    progress: progressOf(await countInvitationsAlike(db, event.id, scope)),
    underWay: await countUnderWay(db, event.id, scope),
    queued: Number(searchParams.get("lahetetty")) || 0,
    done: searchParams.get("tehty"),
  };
}

/** Takes one off the list. */
export async function action({ request, params, context: { db } }: ActionFunctionArgs) {
  const { scope, event } = await openedFrom(request, params.id, db);
  const id = String((await formDataOf(request)).get("invitationId") ?? "");
  const removed = await removeInvitation(db, event.id, scope, id);
  return removed ? redirect(paths.officeInvitations(event.id, "?tehty=poisto"), 303) : data(null, 409);
}

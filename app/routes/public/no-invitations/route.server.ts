import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { allowInvitations, refuseInvitations } from "~/domain/invitation/refuse.server";
import { formDataOf } from "~/http/form.server";
import { notFound } from "~/http/refuse";
import { paths } from "~/paths";
import { invitationFrom, nameOf } from "../invitation/invitation-from.server";

/** Asks; only the button refuses. */
export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const opened = await invitationFrom(db, params.token);
  if (!opened) throw redirect(paths.invitation(params.token ?? ""));
  const { token, invitation } = opened;
  const undone = new URL(request.url).searchParams.has("peruttu");
  return { token, name: nameOf(invitation), refused: invitation.refused, undone };
}

export async function action({ request, params, context: { db } }: ActionFunctionArgs) {
  const opened = await invitationFrom(db, params.token);
  if (!opened) throw notFound();
  const { token, invitation } = opened;
  const here = paths.noInvitations(token);
  if ((await formDataOf(request)).get("deed") === "undo") {
    await allowInvitations(db, invitation);
    return redirect(`${here}?peruttu`, 303);
  }
  await refuseInvitations(db, invitation, new Date());
  return redirect(here, 303);
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { allowInvitations, refuseInvitations } from "~/domain/invitation/refuse.server";
import { queryOf } from "~/http/asked";
import { formDataOf } from "~/http/form.server";
import { ONE_CLICK } from "~/http/form-shape";
import { notFound } from "~/http/refuse";
import { paths } from "~/paths";
import { invitationFrom, nameOf } from "../invitation/invitation-from.server";

/** Proves that this link made the refusal, which it may then undo. */
const PROOF = "todiste";

/** Asks; only the button refuses, or the mail program's own. What reads links in mails changes nothing. */
export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const opened = await invitationFrom(db, params.token);
  if (!opened) throw redirect(paths.invitation(params.token ?? ""));
  const { token, invitation } = opened;
  const asked = new URL(request.url).searchParams;
  const { refused } = invitation;
  return { token, name: nameOf(invitation), refused, proof: asked.get(PROOF), undone: asked.has("peruttu") };
}

export async function action({ request, params, context: { db, site } }: ActionFunctionArgs) {
  const opened = await invitationFrom(db, params.token);
  if (!opened) throw notFound();
  const { token, invitation } = opened;
  const here = paths.noInvitations(token);
  const form = await formDataOf(request);
  if (form.get("deed") === "undo") {
    await allowInvitations(db, site, invitation, String(form.get("proof")));
    return redirect(`${here}?peruttu`, 303);
  }
  const proof = await refuseInvitations(db, site, invitation, new Date());
  if (form.has(ONE_CLICK)) return null;
  return redirect(`${here}${queryOf({ [PROOF]: proof })}`, 303);
}

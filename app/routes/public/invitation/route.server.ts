import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { findRegisteredAddress } from "db/views/invitations";
import { takesDeclines } from "~/domain/decline/rules";
import { registrationState } from "~/domain/event/rules";
import { sendLinkAgain } from "~/domain/registration/send-link-again.server";
import { notFound } from "~/http/refuse";
import { invitationFrom, nameOf } from "./invitation-from.server";

/** Opening the link changes nothing: mail scanners open every link. */
export async function loader({ params, context: { db } }: LoaderFunctionArgs) {
  const opened = await invitationFrom(db, params.token);
  if (!opened) return data(null, 404);
  const { token, invitation, event } = opened;
  const now = new Date();
  return data({
    ...{ token, event, name: nameOf(invitation), reply: invitation.reply, refused: invitation.refused },
    registration: registrationState(event, now),
    takesDeclines: takesDeclines(event, now),
  });
}

/** Sends the link of the registration that answers the invitation to the address it was made with. */
export async function action({ params, context }: ActionFunctionArgs) {
  const { db, site, language, nudgeWorker } = context;
  const opened = await invitationFrom(db, params.token);
  if (!opened) throw notFound();
  const { event, invitation } = opened;
  const email = await findRegisteredAddress(db, event.id, { email: null, invitationId: invitation.id });
  if (email) await sendLinkAgain(db, site, email, language, new Date());
  nudgeWorker();
  return { sent: true };
}

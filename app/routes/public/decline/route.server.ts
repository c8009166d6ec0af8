import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { Db } from "db/connection";
import { newId } from "db/id";
import { findInvitationByLinkHash } from "db/invitations";
import { decline } from "~/domain/decline/decline.server";
import { declineForm } from "~/domain/decline/form.server";
import { takesDeclines } from "~/domain/decline/rules";
import { hashToken } from "~/domain/site/token.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import { publicEventFrom } from "../event-from.server";
import { declineOfferOf } from "./offer.server";

export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const event = await publicEventFrom(db, params.slug);
  const { municipalities } = await declineOfferOf(db, event);
  const token = new URL(request.url).searchParams.get("kutsu");
  const invitation = await invitationOf(db, event.id, token);
  const isOpen = takesDeclines(event, new Date());
  return data(
    { event, municipalities, formId: newId(), isOpen, token: invitation && token, told: invitation },
    isOpen ? 200 : 409,
  );
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, site, language, nudgeWorker } = context;
  const event = await publicEventFrom(db, params.slug);
  const { offer } = await declineOfferOf(db, event);
  const form = await readForm(request, declineForm(offer));
  if (!form.ok) return data(form.reply, form.status);
  const invitation = await invitationOf(db, event.id, new URL(request.url).searchParams.get("kutsu"));
  const entry = { language, source: "web", invitationId: invitation?.id ?? null } as const;
  const outcome = await decline(db, site, event, form.value, entry, new Date());
  if (!outcome.ok) return data(form.submitted, 409);
  nudgeWorker();
  return redirect(paths.declined(event.slug), 303);
}

/** The invitation of a link, if it is one to this event. */
async function invitationOf(db: Db, eventId: string, token: string | null) {
  const found = token ? await findInvitationByLinkHash(db, hashToken(token)) : null;
  return found?.eventId === eventId ? found : null;
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { newId } from "db/id";
import { decline } from "~/domain/decline/decline.server";
import { declineForm } from "~/domain/decline/form.server";
import { takesDeclines } from "~/domain/decline/rules";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import { openedFrom } from "../invitations/opened-from.server";

export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const { asker, event, municipalities } = await openedFrom(request, params.id, db);
  return { asker, event, municipalities, formId: newId(), isOpen: takesDeclines(event, new Date()) };
}

/** Keeps what was told by phone, for the asker's own municipalities. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, site, nudgeWorker } = context;
  const { event, municipalities } = await openedFrom(request, params.id, db);
  const offer = {
    municipalityCodes: municipalities.map(({ code }) => code),
    takesResidents: event.takesResidents,
    themeIds: event.themes.map(({ id }) => id),
  };
  const form = await readForm(request, declineForm(offer));
  if (!form.ok) return data({ reply: form.reply, refusal: null }, form.status);
  const entry = { language: "fi", source: "phone", invitationId: null } as const;
  const outcome = await decline(db, site, event, form.value, entry, new Date());
  if (!outcome.ok) return data({ reply: form.submitted, refusal: outcome.reason }, 409);
  nudgeWorker();
  return redirect(`${paths.officeDeclines(event.id)}?tallennettu`, 303);
}

import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { listLateLinks } from "db/views/late-links";
import { takesLate } from "~/domain/event/rules";
import { lateLinkForm } from "~/domain/registration/late-link-form.server";
import { openLateLink } from "~/domain/registration/open-late-link.server";
import { lateLinkState } from "~/domain/registration/rules";
import { unseal } from "~/domain/site/token.server";
import { readForm } from "~/http/form.server";
import { paths } from "~/paths";
import { openedFrom } from "../registrants/opened-from.server";

export async function loader({ request, params, context: { db, site } }: LoaderFunctionArgs) {
  const { asker, event, scope, municipalities } = await openedFrom(db, request, params);
  const now = new Date();
  const links = await listLateLinks(db, event.id, scope);
  const { searchParams } = new URL(request.url);
  return {
    ...{ asker, event, municipalities },
    anywhere: scope === "all",
    takesLate: takesLate(event) && event.startsOn !== null,
    links: links.map(({ tokenSealed, ...link }) => {
      const state = lateLinkState(link, now);
      const token = state === "unused" ? unseal(site, tokenSealed) : null;
      return { ...link, state, url: token && site.publicUrl + paths.lateRegistration(token) };
    }),
    done: searchParams.get("tehty"),
    revoked: searchParams.has("peruttu"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, site, nudgeWorker } = context;
  const { asker, event, scope, municipalities } = await openedFrom(db, request, params);
  const municipalityCodes = municipalities.map(({ code }) => code);
  const form = await readForm(request, lateLinkForm({ municipalityCodes, anywhere: scope === "all" }));
  if (!form.ok) return data(form.reply, form.status);
  const outcome = await openLateLink(db, site, event, form.value, asker.organizerId, new Date());
  if (!outcome.ok) return data(form.submitted, 409);
  nudgeWorker();
  return redirect(`${paths.officeLateLinks(event.id)}?tehty=${outcome.id}`, 303);
}

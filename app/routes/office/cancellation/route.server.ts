import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { Db } from "db/connection";
import { listRegistrants, type Scope } from "db/views/registrants";
import { cancelChosen } from "~/domain/registration/cancel-chosen.server";
import { formDataOf } from "~/http/form.server";
import { notFound } from "~/http/refuse";
import { paths } from "~/paths";
import { openedFrom } from "../registrants/opened-from.server";

/** Names those who would be cancelled: nothing is done before it is confirmed. */
export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const { asker, event, scope } = await openedFrom(db, request, params);
  const chosen = await chosenBy(new URL(request.url).searchParams, db, event.id, scope);
  return { asker, event, chosen: chosen.filter(({ cancelledAt }) => cancelledAt === null) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, site, nudgeWorker } = context;
  const { asker, event, scope } = await openedFrom(db, request, params);
  const chosen = await chosenBy(await formDataOf(request), db, event.id, scope);
  const ids = chosen.map(({ id }) => id);
  const who = { organizerId: asker.organizerId };
  const cancelled = await cancelChosen(db, site, event, scope, ids, who, new Date());
  nudgeWorker();
  return redirect(paths.officeRegistrants(event.id, `?peruttu=${cancelled}`), 303);
}

/** Throws a 404 when none of them is the asker's, and goes back to the list when nobody was chosen. */
async function chosenBy(fields: FormData | URLSearchParams, db: Db, eventId: string, scope: Scope) {
  const ids = fields.getAll("valittu").map(String);
  if (ids.length === 0) throw redirect(paths.officeRegistrants(eventId, "?ei-valittu=1"), 303);
  const chosen = await listRegistrants(db, eventId, scope, { ids });
  if (chosen.length === 0) throw notFound();
  return chosen;
}

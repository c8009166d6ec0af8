import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { listMunicipalitiesAndArea } from "db/municipalities";
import { listRounds } from "db/rounds";
import { findEventDetails } from "db/views/event-details";
import { requireOrganizer } from "~/access/require.server";
import { newEventForm } from "~/domain/event/form.server";
import { createEvent } from "~/domain/mailing/create-event.server";
import { readForm, refused } from "~/http/form.server";
import { paths } from "~/paths";
import { knownIn } from "../event-form/known.server";

export async function loader({ request, context: { db } }: LoaderFunctionArgs) {
  const asker = await requireOrganizer(db, request);
  const copied = await findEventDetails(db, { id: copiedId(request) });
  return { asker, copied, municipalities: await listMunicipalitiesAndArea(db), rounds: await listRounds(db) };
}

export async function action({ request, context: { db, site, nudgeWorker } }: ActionFunctionArgs) {
  await requireOrganizer(db, request);
  const form = await readForm(request, newEventForm(await knownIn(db)));
  if (!form.ok) return data(form.reply, form.status);
  const outcome = await createEvent(db, site, form.value, copiedId(request), new Date());
  if (!outcome.ok) return data(refused(form.submitted, { slug: [outcome.reason] }), 422);
  nudgeWorker();
  return redirect(`${paths.officeEvent(outcome.id)}?tallennettu`, 303);
}

/** The event that the new one begins from; empty when from nothing. */
function copiedId(request: Request): string {
  return new URL(request.url).searchParams.get("kopioi") ?? "";
}

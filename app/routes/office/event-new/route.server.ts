import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { listMunicipalitiesAndArea } from "db/municipalities";
import { listRounds } from "db/rounds";
import { requireOrganizer } from "~/access/require.server";
import { createEvent } from "~/domain/event/create.server";
import { newEventForm } from "~/domain/event/form.server";
import { readForm, refused } from "~/http/form.server";
import { paths } from "~/paths";
import { knownIn } from "../event-form/known.server";

export async function loader({ request, context: { db } }: LoaderFunctionArgs) {
  const asker = await requireOrganizer(db, request);
  return { asker, municipalities: await listMunicipalitiesAndArea(db), rounds: await listRounds(db) };
}

export async function action({ request, context: { db } }: ActionFunctionArgs) {
  await requireOrganizer(db, request);
  const form = await readForm(request, newEventForm(await knownIn(db)));
  if (!form.ok) return data(form.reply, form.status);
  const outcome = await createEvent(db, form.value, new Date());
  if (!outcome.ok) return data(refused(form.submitted, { slug: [outcome.reason] }), 422);
  return redirect(`${paths.officeEvent(outcome.id)}?tallennettu`, 303);
}

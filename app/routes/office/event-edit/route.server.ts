import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { findEvent } from "db/events";
import { listMunicipalitiesAndArea } from "db/municipalities";
import { listRounds } from "db/rounds";
import { findEventDetails } from "db/views/event-details";
import { requireOrganizer } from "~/access/require.server";
import { eventForm } from "~/domain/event/form.server";
import type { UpdateOutcome } from "~/domain/event/update.server";
import { saveEvent } from "~/domain/mailing/save-event.server";
import { readForm, refused } from "~/http/form.server";
import { notFound } from "~/http/refuse";
import { paths } from "~/paths";
import { knownIn } from "../event-form/known.server";

export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const asker = await requireOrganizer(db, request);
  const event = await findEventDetails(db, { id: params.id ?? "" });
  if (!event) throw notFound();
  return { asker, event, municipalities: await listMunicipalitiesAndArea(db), rounds: await listRounds(db) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, site, nudgeWorker } = context;
  await requireOrganizer(db, request);
  const event = await findEvent(db, params.id ?? "");
  if (!event) throw notFound();
  const form = await readForm(request, eventForm(await knownIn(db), event.state));
  if (!form.ok) return data({ reply: form.reply, conflict: false }, form.status);
  const outcome = await saveEvent(db, site, event.id, form.value, new Date());
  if (outcome.ok) nudgeWorker();
  if (outcome.ok) return redirect(`${paths.officeEvent(event.id)}?tallennettu`, 303);
  const conflict = outcome.reason === "changed-meanwhile";
  return data({ reply: refused(form.submitted, faultOf(outcome.reason)), conflict }, conflict ? 409 : 422);
}

type Refusal = (UpdateOutcome & { ok: false })["reason"];

function faultOf(reason: Refusal): Record<string, string[]> {
  if (reason === "changed-meanwhile") return {};
  return reason === "slug-taken" ? { slug: [reason] } : { contacts: [reason] };
}

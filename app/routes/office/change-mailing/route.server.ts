import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { findEventDetails } from "db/views/event-details";
import { listMailings } from "db/views/mailings";
import { requireOrganizer } from "~/access/require.server";
import { steerChange } from "~/domain/mailing/steer-change.server";
import { SteerForm } from "~/domain/mailing/steer-form.server";
import { readForm } from "~/http/form.server";
import { notFound } from "~/http/refuse";
import { paths } from "~/paths";
import { waitingChangeOf } from "./waiting-change.server";

export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const { asker, event } = await openedFrom(request, params.id, db);
  const mailings = await listMailings(db, event.id, "all");
  const mailing = mailings.find(({ kind, state }) => kind === "event-changed" && state === "planned");
  return { asker, event, waiting: mailing ? await waitingChangeOf(db, event, mailing) : null };
}

export async function action({ request, params, context: { db, nudgeWorker } }: ActionFunctionArgs) {
  const { event } = await openedFrom(request, params.id, db);
  const form = await readForm(request, SteerForm);
  if (!form.ok) return data({ reply: form.reply }, form.status);
  const steered = await steerChange(db, event.id, form.value, new Date());
  if (!steered) return data({ reply: form.submitted }, 409);
  nudgeWorker();
  return redirect(`${paths.officeEvent(event.id)}?muutosviesti=${form.value.deed}`, 303);
}

async function openedFrom(request: Request, id = "", db: LoaderFunctionArgs["context"]["db"]) {
  const asker = await requireOrganizer(db, request);
  const event = await findEventDetails(db, { id });
  if (!event) throw notFound();
  return { asker, event };
}

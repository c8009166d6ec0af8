import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { findEvent } from "db/events";
import { requireOrganizer } from "~/access/require.server";
import { changeState } from "~/domain/event/change-state.server";
import { StateForm } from "~/domain/event/state-form.server";
import { readForm } from "~/http/form.server";
import { badRequest, notFound } from "~/http/refuse";
import { paths } from "~/paths";

/** The address is for the buttons of the event's page; who opens it is brought there. */
export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  await requireOrganizer(db, request);
  return redirect(paths.officeEvent(params.id ?? ""));
}

export async function action({ request, params, context: { db } }: ActionFunctionArgs) {
  await requireOrganizer(db, request);
  const event = await findEvent(db, params.id ?? "");
  if (!event) throw notFound();
  const back = paths.officeEvent(event.id);
  const form = await readForm(request, StateForm);
  if (!form.ok && !form.reply.error?.sure) throw badRequest();
  if (!form.ok) return redirect(`${back}?este=unconfirmed`, 303);
  const outcome = await changeState(db, event.id, form.value.state, new Date());
  return redirect(outcome.ok ? `${back}?tila` : `${back}?este=${outcome.reason}`, 303);
}

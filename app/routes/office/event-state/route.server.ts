import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { findEvent } from "db/events";
import { requireOrganizer } from "~/access/require.server";
import { StateForm } from "~/domain/event/state-form.server";
import { changeEventState } from "~/domain/mailing/change-event-state.server";
import { readForm } from "~/http/form.server";
import { badRequest, notFound } from "~/http/refuse";
import { paths } from "~/paths";

/** The address is for the buttons of the event's page; who opens it is brought there. */
export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  await requireOrganizer(db, request);
  return redirect(paths.officeEvent(params.id ?? ""));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { db, site, nudgeWorker } = context;
  await requireOrganizer(db, request);
  const event = await findEvent(db, params.id ?? "");
  if (!event) throw notFound();
  const form = await readForm(request, StateForm);
  if (!form.ok) throw badRequest();
  const outcome = await changeEventState(db, site, event.id, { ...form.value, note: "" }, new Date());
  if (outcome.ok) nudgeWorker();
  const said = outcome.ok ? "tila" : `este=${outcome.reason}`;
  return redirect(`${paths.officeEvent(event.id)}?${said}`, 303);
}

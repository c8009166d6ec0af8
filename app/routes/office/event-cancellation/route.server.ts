import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { findEventDetails } from "db/views/event-details";
import { requireOrganizer } from "~/access/require.server";
import { nextStates } from "~/domain/event/states";
import { changeEventState } from "~/domain/mailing/change-event-state.server";
import { countToTell } from "~/domain/mailing/count-to-tell.server";
import { isStillToCome } from "~/domain/mailing/rules";
import { EventCancellationForm } from "~/domain/mailing/steer-form.server";
import { readForm } from "~/http/form.server";
import { notFound } from "~/http/refuse";
import { paths } from "~/paths";
import { listToCall } from "../to-call.server";

export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const { asker, event } = await openedFrom(request, params.id, db);
  if (!nextStates(event.state).includes("cancelled")) throw redirect(paths.officeEvent(event.id));
  const now = new Date();
  const isToCome = isStillToCome(event, now);
  const toCall = isToCome ? await listToCall(db, event.id) : [];
  return { asker, event, isToCome, told: await countToTell(db, event, now), toCall };
}

export async function action({ request, params, context: { db, site, nudgeWorker } }: ActionFunctionArgs) {
  const { event } = await openedFrom(request, params.id, db);
  const form = await readForm(request, EventCancellationForm);
  if (!form.ok) return data({ reply: form.reply }, form.status);
  const outcome = await changeEventState(
    db,
    site,
    event.id,
    { ...form.value, state: "cancelled" },
    new Date(),
  );
  nudgeWorker();
  const said = outcome.ok ? "tila" : `este=${outcome.reason}`;
  return redirect(`${paths.officeEvent(event.id)}?${said}`, 303);
}

async function openedFrom(request: Request, id = "", db: LoaderFunctionArgs["context"]["db"]) {
  const asker = await requireOrganizer(db, request);
  const event = await findEventDetails(db, { id });
  if (!event) throw notFound();
  return { asker, event };
}

import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { announceReport } from "~/domain/mailing/announce-report.server";
import { readForm } from "~/http/form.server";
import { badRequest } from "~/http/refuse";
import { paths } from "~/paths";
import { openedFrom } from "../registrants/opened-from.server";

const ReportForm = z.object({ id: z.uuid("required") });

export async function action({ request, params, context: { db, nudgeWorker } }: ActionFunctionArgs) {
  const { asker, scope, event } = await openedFrom(db, request, params);
  const form = await readForm(request, ReportForm);
  if (!form.ok) throw badRequest();
  const sending = { id: form.value.id, eventId: event.id, scope, organizerId: asker.organizerId };
  const announced = await announceReport(db, sending, new Date());
  if (!announced) return redirect(paths.officeMessages(event.id), 303);
  nudgeWorker();
  return redirect(`${paths.officeMailing(event.id, form.value.id)}?lahetetty`, 303);
}

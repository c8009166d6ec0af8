import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { newId } from "db/id";
import { findEventDetails } from "db/views/event-details";
import { listRecipients } from "db/views/registrants";
import { listReminders } from "db/views/reminders";
import { requireRegistrantScope } from "~/access/require.server";
import { takesReminders } from "~/domain/event/states";
import { remind } from "~/domain/registration/remind.server";
import { ReminderForm } from "~/domain/registration/reminder-form.server";
import { justSent } from "~/domain/registration/rules";
import { readForm, refused } from "~/http/form.server";
import { notFound } from "~/http/refuse";
import { paths } from "~/paths";
import { previewOf } from "./preview.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { asker, scope, event } = await openedFrom(request, params.id, context.db);
  const recipients = await listRecipients(context.db, event.id, scope);
  const reminders = await listReminders(context.db, event.id, scope);
  const doneId = new URL(request.url).searchParams.get("lahetys");
  return {
    ...{ asker, event, reminders },
    formId: newId(),
    sees: scope === "all" ? "all" : "own",
    takesReminders: takesReminders(event),
    recipients: recipients.length,
    preview: previewOf(context, event, recipients, ""),
    recent: justSent(reminders, new Date()),
    done: reminders.find(({ id }) => id === doneId) ?? null,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { scope, event } = await openedFrom(request, params.id, context.db);
  const form = await readForm(request, ReminderForm);
  if (!form.ok) return data({ reply: form.reply, preview: null }, form.status);
  const { deed, ...reminder } = form.value;
  if (deed === "preview") {
    const recipients = await listRecipients(context.db, event.id, scope);
    return { reply: form.submitted, preview: previewOf(context, event, recipients, reminder.note) };
  }
  const outcome = await remind(context.db, context.site, event, scope, reminder, new Date());
  if (outcome.ok) {
    context.nudgeWorker();
    return redirect(`${paths.officeReminder(event.id)}?lahetys=${reminder.id}`, 303);
  }
  if (outcome.reason !== "just-sent") return data({ reply: form.submitted, preview: null }, 409);
  return data({ reply: refused(form.submitted, { again: ["unconfirmed"] }), preview: null }, 422);
}

async function openedFrom(request: Request, id = "", db: LoaderFunctionArgs["context"]["db"]) {
  const { asker, scope } = await requireRegistrantScope(db, request, id);
  const event = await findEventDetails(db, { id });
  if (!event) throw notFound();
  return { asker, scope, event };
}

import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { newId } from "db/id";
import { countRecipients, type Scope } from "db/views/registrants";
import { takesReminders } from "~/domain/event/states";
import type { EventDetails } from "~/domain/event/types";
import { ReminderForm } from "~/domain/mailing/note-form.server";
import { remind, reminderJustSent } from "~/domain/mailing/remind.server";
import { everybodyWithin } from "~/domain/mailing/rules";
import { reminderOf } from "~/domain/registration/reminder";
import { readForm, refused } from "~/http/form.server";
import { notFound } from "~/http/refuse";
import { officeMessages } from "~/i18n/fi/office-messages";
import { paths } from "~/paths";
import { previewToFirst } from "../messages/preview.server";
import { openedFrom } from "../registrants/opened-from.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { asker, scope, event } = await openedFrom(context.db, request, params);
  const recent = await reminderJustSent(context.db, event.id, scope, new Date());
  return {
    ...{ asker, event: { id: event.id, title: event.title } },
    formId: newId(),
    sees: scope === "all" ? "all" : "own",
    takesReminders: takesReminders(event),
    recipients: await countRecipients(context.db, event.id, scope, {}),
    preview: await previewFor(context, event, scope, ""),
    sentAt: recent?.startedAt ?? null,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { asker, scope, event } = await openedFrom(context.db, request, params);
  const form = await readForm(request, ReminderForm);
  if (!form.ok) return data({ reply: form.reply, preview: null }, form.status);
  const { deed, ...reminder } = form.value;
  const preview = await previewFor(context, event, scope, reminder.note);
  if (deed === "preview") return { reply: form.submitted, preview };
  const outcome = await remind(context.db, event, scope, reminder, asker.organizerId, new Date());
  if (outcome.ok) {
    context.nudgeWorker();
    return redirect(`${paths.officeMailing(event.id, reminder.id)}?lahetetty`, 303);
  }
  if (outcome.reason === "not-theirs") throw notFound();
  if (outcome.reason !== "just-sent") return data({ reply: form.submitted, preview }, 409);
  return data({ reply: refused(form.submitted, { again: ["unconfirmed"] }), preview }, 422);
}

function previewFor(context: AppLoadContext, event: EventDetails, scope: Scope, note: string) {
  const { hiddenLink } = officeMessages.preview;
  return previewToFirst(context, event, everybodyWithin(scope), (first) =>
    first.of === "registrants" ? reminderOf(context.site, event, first.registration, hiddenLink, note) : null,
  );
}

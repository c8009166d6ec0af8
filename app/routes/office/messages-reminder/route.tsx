import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { officeMessages } from "~/i18n/fi/office-messages";
import { paths } from "~/paths";
import { NotePage } from "../messages/note-page";
import { ReminderForm } from "./reminder-form";
import type { action, loader } from "./route.server";

export { action, loader } from "./route.server";

const t = officeMessages.reminder;

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => `${t.title}: ${page.data?.event.title ?? ""}`),
];

export default function MessagesReminder() {
  const page = useLoaderData<typeof loader>();
  const { asker, event, recipients } = page;
  const answer = useActionData<typeof action>();
  return (
    <NotePage
      asker={asker}
      event={event}
      title={t.title}
      notNow={page.takesReminders ? null : { title: t.tooLate, text: t.tooLateText }}
      nobody={{ title: t.nobody, text: t.nobodyText }}
      recipients={recipients}
      preview={answer?.preview ?? page.preview}
    >
      <ReminderForm
        action={paths.officeReminder(event.id)}
        formId={page.formId}
        reply={answer?.reply}
        recipients={recipients}
        sees={page.sees}
        sentAt={page.sentAt}
      />
    </NotePage>
  );
}

import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { officeMessages } from "~/i18n/fi/office-messages";
import { paths } from "~/paths";
import { Empty } from "~/ui/empty";
import { MessagesFrame } from "../messages/frame";
import { MailPreview } from "../messages/mail-preview";
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
  const preview = answer?.preview ?? page.preview;
  return (
    <MessagesFrame asker={asker} event={event} title={t.title}>
      {page.takesReminders && recipients > 0 && (
        <div className="split split--even">
          <ReminderForm
            action={paths.officeReminder(event.id)}
            formId={page.formId}
            reply={answer?.reply}
            recipients={recipients}
            sees={page.sees}
            sentAt={page.sentAt}
          />
          {preview && <MailPreview mail={preview} />}
        </div>
      )}
      {!page.takesReminders && (
        <Empty title={t.tooLate}>
          <p>{t.tooLateText}</p>
        </Empty>
      )}
      {page.takesReminders && recipients === 0 && (
        <Empty title={t.nobody}>
          <p>{t.nobodyText}</p>
        </Empty>
      )}
    </MessagesFrame>
  );
}

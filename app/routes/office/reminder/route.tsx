import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { officeReminder as t } from "~/i18n/fi/office-reminder";
import { paths } from "~/paths";
import { Empty } from "~/ui/empty";
import { Notice } from "~/ui/notice";
import { EventFrame } from "../event-frame";
import { MailPreview } from "./mail-preview";
import { PastReminders } from "./past-reminders";
import { ReminderForm } from "./reminder-form";
import type { action, loader } from "./route.server";

export { action, loader } from "./route.server";

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => `${t.title}: ${page.data?.event.title ?? ""}`),
];

export default function Reminder() {
  const page = useLoaderData<typeof loader>();
  const { asker, event, recipients, reminders, done } = page;
  const answer = useActionData<typeof action>();
  const preview = answer?.preview ?? page.preview;
  return (
    <EventFrame asker={asker} event={event} current="reminder">
      <h2 className="visually-hidden">{t.title}</h2>
      {done && (
        <Notice kind="success" title={t.done(done.sent + done.waiting + done.failed)} live>
          <p>{t.doneText}</p>
        </Notice>
      )}
      {page.takesReminders && recipients > 0 && (
        <div className="split split--even">
          <ReminderForm
            action={paths.officeReminder(event.id)}
            formId={page.formId}
            reply={answer?.reply}
            recipients={recipients}
            sees={page.sees}
            recent={page.recent}
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
      <PastReminders reminders={reminders} />
    </EventFrame>
  );
}

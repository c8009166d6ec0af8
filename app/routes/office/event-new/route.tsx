import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { office } from "~/i18n/fi/office";
import { officeEventForm as t } from "~/i18n/fi/office-event-form";
import { paths } from "~/paths";
import { Notice } from "~/ui/notice";
import { EventForm } from "../event-form/form";
import { copyOf, newEventValues } from "../event-form/values";
import { OfficeFrame } from "../frame";
import type { action, loader } from "./route.server";

export { action, loader } from "./route.server";

export const meta: MetaFunction = (page) => [titled(page, () => t.newTitle)];

export default function NewEvent() {
  const { asker, copied, municipalities, rounds } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <OfficeFrame
      asker={asker}
      current="events"
      title={t.newTitle}
      back={{ href: paths.office(), label: office.backToEvents }}
    >
      {copied && (
        <Notice kind="info" title={t.copy.title(copied.title)}>
          <p>{t.copy.text}</p>
        </Notice>
      )}
      <EventForm
        action={copied ? paths.officeEventCopy(copied.id) : paths.officeNewEvent()}
        reply={reply}
        values={copied ? copyOf(copied) : newEventValues(rounds[0]?.id ?? null)}
        municipalities={municipalities}
        rounds={rounds}
        themes={[]}
        backHref={paths.office()}
      />
    </OfficeFrame>
  );
}

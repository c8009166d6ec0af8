import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { officeEventForm as t } from "~/i18n/fi/office-event-form";
import { paths } from "~/paths";
import { Notice } from "~/ui/notice";
import { EventForm } from "../event-form/form";
import { valuesOf } from "../event-form/values";
import { OfficeFrame } from "../frame";
import type { action, loader } from "./route.server";

export { action, loader } from "./route.server";

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => `${t.editTitle}: ${page.data?.event.title ?? ""}`),
];

export default function EditEvent() {
  const { asker, event, municipalities, rounds } = useLoaderData<typeof loader>();
  const { reply, conflict } = useActionData<typeof action>() ?? {};
  const backHref = paths.officeEvent(event.id);
  return (
    <OfficeFrame
      asker={asker}
      current="events"
      title={t.editTitle}
      back={{ href: backHref, label: event.title }}
    >
      {conflict && (
        <Notice kind="warning" title={t.conflict.title} live>
          <p>{t.conflict.text}</p>
          <p>
            <a href={backHref} target="_blank" rel="noreferrer">
              {t.conflict.link}
            </a>
          </p>
        </Notice>
      )}
      <EventForm
        action={paths.officeEventEdit(event.id)}
        reply={reply}
        values={valuesOf(event)}
        municipalities={municipalities}
        rounds={rounds}
        themes={event.themes}
        version={conflict ? event.version : undefined}
        backHref={backHref}
      />
    </OfficeFrame>
  );
}

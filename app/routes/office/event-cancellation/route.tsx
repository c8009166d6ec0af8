import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { common } from "~/i18n/fi/common";
import { officeChanges } from "~/i18n/fi/office-changes";
import { paths } from "~/paths";
import { Button, LinkButton } from "~/ui/button";
import { ErrorSummary } from "~/ui/errors";
import { Notice } from "~/ui/notice";
import { CallList } from "../call-list";
import { faultIn, NoteField } from "../change-mailing/note-field";
import { EventFrame } from "../event-frame";
import type { action, loader } from "./route.server";

export { action, loader } from "./route.server";

const t = officeChanges.cancellation;

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => `${t.title}: ${page.data?.event.title ?? ""}`),
];

export default function EventCancellation() {
  const { asker, event, isToCome, told, toCall } = useLoaderData<typeof loader>();
  const { reply } = useActionData<typeof action>() ?? {};
  const fault = faultIn(reply, "note");
  const somebody = told.registrants + told.invitees > 0;
  return (
    <EventFrame asker={asker} event={event} current="details">
      <h2>{t.title}</h2>
      <ErrorSummary
        title={common.errors.summary}
        errors={fault ? [{ id: "note", message: `${officeChanges.note}: ${fault}` }] : []}
      />
      <form method="post" className="form">
        <p>{t.text}</p>
        {somebody ? (
          <Notice kind="warning" title={t.told(told.registrants, told.invitees)}>
            <p>{t.toldText}</p>
          </Notice>
        ) : (
          <Notice kind="info" title={t.toldNobody}>
            <p>{isToCome ? t.toldNobodyText : t.toldNobodyOver}</p>
          </Notice>
        )}
        {somebody && <NoteField reply={reply} />}
        <CallList eventId={event.id} people={toCall} />
        <div className="actions">
          <Button kind="danger">{t.submit}</Button>
          <LinkButton kind="secondary" href={paths.officeEvent(event.id)}>
            {t.keep}
          </LinkButton>
        </div>
      </form>
    </EventFrame>
  );
}

import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { common } from "~/i18n/fi/common";
import { officeChanges as t } from "~/i18n/fi/office-changes";
import { paths } from "~/paths";
import { LinkButton } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { ErrorSummary } from "~/ui/errors";
import { Notice } from "~/ui/notice";
import { EventFrame } from "../event-frame";
import { faultIn } from "./note-field";
import type { action, loader } from "./route.server";
import { WaitingChange } from "./waiting-change";

export { action, loader } from "./route.server";

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => `${t.page.title}: ${page.data?.event.title ?? ""}`),
];

export default function ChangeMailing() {
  const { asker, event, waiting } = useLoaderData<typeof loader>();
  const { reply } = useActionData<typeof action>() ?? {};
  const typed = reply?.initialValue?.note;
  const faults = ["note", "sure"].flatMap((id) => {
    const message = faultIn(reply, id);
    return message ? [{ id, message: id === "note" ? `${t.note}: ${message}` : message }] : [];
  });
  return (
    <EventFrame asker={asker} event={event} current="details">
      {waiting && (
        <>
          <ErrorSummary title={common.errors.summary} errors={faults} />
          <WaitingChange eventId={event.id} waiting={waiting} reply={reply} />
        </>
      )}
      {!waiting && typed && (
        <Notice kind="warning" title={t.page.gone} live>
          <p>{t.page.goneText}</p>
          <div className="prose">
            <p>{String(typed)}</p>
          </div>
          <p>
            <a href={paths.officeMessages(event.id)}>{t.page.messages}</a>
          </p>
        </Notice>
      )}
      {!waiting && !typed && (
        <Empty title={t.page.goneAlready}>
          <LinkButton kind="secondary" href={paths.officeEvent(event.id)}>
            {t.page.back}
          </LinkButton>
        </Empty>
      )}
    </EventFrame>
  );
}

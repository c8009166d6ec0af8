import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { countPlaced, registrantName } from "~/domain/registration/rules";
import { titled } from "~/http/title";
import { officeRegistrant } from "~/i18n/fi/office-registrant";
import { paths } from "~/paths";
import { Empty } from "~/ui/empty";
import { Notice } from "~/ui/notice";
import { EventFrame } from "../event-frame";
import { EntryForm } from "./entry-form";
import type { action, loader } from "./route.server";

export { action, loader } from "./route.server";

const t = officeRegistrant.entry;

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => `${t.title}: ${page.data?.event.title ?? ""}`),
];

export default function RegistrantNew() {
  const { asker, event, offer, takesEntries, isLate, source, formId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <EventFrame asker={asker} event={event} current="registrants">
      <p>
        <a href={paths.officeRegistrants(event.id)}>{officeRegistrant.back}</a>
      </p>
      {!answer && <Done />}
      <Taken />
      <h2>{t.title}</h2>
      {takesEntries ? (
        <>
          <p className="soft">{t.lead}</p>
          {isLate && (
            <Notice kind="warning" title={t.late}>
              <p>{t.lateText}</p>
            </Notice>
          )}
          <EntryForm offer={offer} lastResult={answer?.reply} source={source} id={formId} />
        </>
      ) : (
        <Empty title={t.closed}>
          <p>{t.closedText}</p>
        </Empty>
      )}
    </EventFrame>
  );
}

/** The registration that was just written down. */
function Done() {
  const { event, done } = useLoaderData<typeof loader>();
  if (!done) return null;
  const { waiting } = countPlaced(done);
  return (
    <Notice kind="success" title={t.done(registrantName(done) ?? "")} live>
      <p>
        <strong>{t.doneReference(done.reference)}</strong>
        {waiting > 0 && ` · ${t.doneWaiting(waiting)}`}
        {" · "}
        <a href={paths.officeRegistrant(event.id, done.id)}>{t.doneLink}</a>
      </p>
      <p>{t.next}</p>
    </Notice>
  );
}

/** Somebody with the same address is registered already. */
function Taken() {
  const { event } = useLoaderData<typeof loader>();
  const taken = useActionData<typeof action>()?.taken;
  if (!taken) return null;
  return (
    <Notice kind="warning" title={t.taken} live>
      <p>{t.takenText}</p>
      <p>
        {taken.own ? (
          <a href={paths.officeRegistrant(event.id, taken.own.id)}>{t.takenLink(taken.own.reference)}</a>
        ) : (
          t.takenElsewhere
        )}
      </p>
    </Notice>
  );
}

import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useLanguage } from "~/http/language";
import { NOT_SEARCHED, titled } from "~/http/title";
import { declineWords } from "~/i18n/words/decline";
import { paths } from "~/paths";
import { PublicFrame } from "~/routes/public/frame";
import { Button, LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { EventFacts } from "../event/facts";
import { EventEyebrow } from "../event-eyebrow";
import { DeclineFields } from "./decline-fields";
import type { action, loader } from "./route.server";

export { action, loader } from "./route.server";

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, (language) => `${declineWords[language].title} ${page.data?.event.title ?? ""}`),
  NOT_SEARCHED,
];

export default function DeclinePage() {
  const { event, municipalities, formId, isOpen, token, told } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = declineWords[useLanguage()];
  return (
    <PublicFrame>
      <EventEyebrow event={event} />
      <h1>{t.title}</h1>
      {isOpen ? (
        <>
          <p>{t.lead}</p>
          <DeclineFields
            action={token ? paths.declineInvited(event.slug, token) : paths.decline(event.slug)}
            event={event}
            municipalities={municipalities}
            formId={formId}
            told={told}
            reply={reply}
          >
            <p className="small">
              {t.privacy} <a href={paths.privacy()}>{t.privacyLink}</a>
            </p>
            <Button>{t.submit}</Button>
          </DeclineFields>
        </>
      ) : (
        <>
          <Notice kind="warning" title={t.closed} />
          <EventFacts event={event} open={false} />
          <p>
            <LinkButton href={paths.event(event.slug)}>{t.back}</LinkButton>
          </p>
        </>
      )}
    </PublicFrame>
  );
}

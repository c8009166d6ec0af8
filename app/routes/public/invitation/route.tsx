import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useLanguage } from "~/http/language";
import { NOT_SEARCHED, titled } from "~/http/title";
import { invitationWords } from "~/i18n/words/invitation";
import { paths } from "~/paths";
import { PublicFrame } from "~/routes/public/frame";
import { LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { EventFacts } from "../event/facts";
import { RegistrationNotice } from "../event/registration-notice";
import { Absent, Answers, Coming } from "./answers";
import type { loader } from "./route.server";

export { action, loader } from "./route.server";

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, (language) => `${invitationWords[language].title}: ${page.data?.event.title ?? ""}`),
  NOT_SEARCHED,
];

export default function InvitationPage() {
  const page = useLoaderData<typeof loader>();
  const t = invitationWords[useLanguage()];
  if (!page) {
    return (
      <PublicFrame>
        <h1>{t.unknown.title}</h1>
        <p>{t.unknown.text}</p>
        <p>
          <LinkButton href={paths.home()}>{t.unknown.home}</LinkButton>
        </p>
      </PublicFrame>
    );
  }
  const { token, event, name, reply, registration } = page;
  const isOpen = registration === "open";
  return (
    <PublicFrame>
      <p className="eyebrow">{t.for(name)}</p>
      <h1>{event.title}</h1>
      <EventFacts event={event} open={isOpen} />
      {reply === "yes" && <Coming />}
      {reply === "no" && <Absent token={token} slug={event.slug} isOpen={isOpen} />}
      {reply === "none" && isOpen && <p>{t.lead}</p>}
      {reply === "none" && !isOpen && (
        <RegistrationNotice event={event} registration={registration} reportSlug={null} />
      )}
      {reply === "none" && (
        <Answers token={token} slug={event.slug} isOpen={isOpen} takesDeclines={page.takesDeclines} />
      )}
      {page.refused && <Notice kind="info" title={t.refusal.done} />}
      <p className="small">
        <a href={paths.noInvitations(token)}>{page.refused ? t.refusal.undo : t.noMore}</a>
      </p>
    </PublicFrame>
  );
}

import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { officeInvitations as t } from "~/i18n/fi/office-invitations";
import { paths } from "~/paths";
import { LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { InvitationsFrame } from "../invitations/frame";
import { ChoiceForm } from "./choice-form";
import { InviteeForm } from "./invitee-form";
import type { action, loader } from "./route.server";

export { action, loader } from "./route.server";

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => `${t.tabs.add}: ${page.data?.event.title ?? ""}`),
];

export default function InvitationsNew() {
  const { asker, event, municipalities, result } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const here = paths.officeInvitationsNew(event.id);
  return (
    <InvitationsFrame asker={asker} event={event} current="add">
      {result && (
        <Notice kind="success" title={t.add.result(result.added)} live>
          {result.known > 0 && <p>{t.add.resultKnown(result.known)}</p>}
          {result.refused > 0 && <p>{t.add.resultRefused(result.refused)}</p>}
          <p>
            <a href={paths.officeInvitations(event.id)}>{t.tabs.list}</a>
          </p>
        </Notice>
      )}
      <div className="split split--even">
        <section className="panel">
          <h2>{t.add.fromRegister}</h2>
          <p className="soft">{t.add.fromRegisterText}</p>
          <ChoiceForm
            action={`${here}?tapa=rekisteri`}
            municipalities={municipalities}
            reply={answer?.choice}
          />
        </section>
        <div className="stack">
          <section className="panel">
            <h2>{t.add.fromFile}</h2>
            <p className="soft">{t.add.fromFileText}</p>
            <LinkButton kind="secondary" href={paths.officeInvitationsImport(event.id)}>
              {t.import}
            </LinkButton>
          </section>
          <section className="panel">
            <h2>{t.add.byHand}</h2>
            <InviteeForm action={here} municipalities={municipalities} reply={answer?.invitee} />
          </section>
        </div>
      </div>
    </InvitationsFrame>
  );
}

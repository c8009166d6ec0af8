import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { officeInvitations } from "~/i18n/fi/office-invitations";
import { paths } from "~/paths";
import { DeclineFields } from "~/routes/public/decline/decline-fields";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { InvitationsFrame } from "../invitations/frame";
import type { action, loader } from "./route.server";

export { action, loader } from "./route.server";

const t = officeInvitations.declines;

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => `${t.newTitle}: ${page.data?.event.title ?? ""}`),
];

export default function DeclineNew() {
  const { asker, event, municipalities, formId, isOpen } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refusal = answer?.refusal ?? (isOpen ? null : "closed");
  return (
    <InvitationsFrame asker={asker} event={event} current="declines">
      {refusal && <Notice kind="warning" title={t.refused[refusal]} live />}
      {isOpen && (
        <>
          <p>{t.newText}</p>
          <DeclineFields
            action={paths.officeDeclineNew(event.id)}
            event={event}
            municipalities={municipalities}
            formId={formId}
            told={null}
            reply={answer?.reply}
          >
            <Button>{t.save}</Button>
          </DeclineFields>
        </>
      )}
    </InvitationsFrame>
  );
}

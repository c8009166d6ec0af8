import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { officeInvitations } from "~/i18n/fi/office-invitations";
import { paths } from "~/paths";
import { LinkButton } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { InvitationsFrame } from "../invitations/frame";
import { CoverageTable } from "./coverage-table";
import type { loader } from "./route.server";
import { Unreached } from "./unreached";

export { loader } from "./route.server";

const t = officeInvitations.coverage;

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => `${officeInvitations.tabs.coverage}: ${page.data?.event.title ?? ""}`),
];

export default function CoveragePage() {
  const { asker, event, byMunicipality, byKind, unreached } = useLoaderData<typeof loader>();
  return (
    <InvitationsFrame asker={asker} event={event} current="coverage">
      {byKind.length === 0 ? (
        <Empty title={officeInvitations.empty}>
          <p>{officeInvitations.emptyText}</p>
          <LinkButton icon="plus" href={paths.officeInvitationsNew(event.id)}>
            {officeInvitations.tabs.add}
          </LinkButton>
        </Empty>
      ) : (
        <>
          <p>{t.text}</p>
          <CoverageTable caption={t.byMunicipality} heading={t.municipality} rows={byMunicipality} />
          <CoverageTable caption={t.byKind} heading={t.kind} rows={byKind} />
          <Unreached invitations={unreached} />
        </>
      )}
    </InvitationsFrame>
  );
}

import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { dayOf, formatDay } from "~/i18n/dates";
import { officeOrganizations as t } from "~/i18n/fi/office-organizations";
import { paths } from "~/paths";
import { Badge } from "~/ui/badge";
import { Notice } from "~/ui/notice";
import { OfficeFrame } from "../frame";
import { OrganizationForm } from "../organization-form/form";
import { valuesOf } from "../organization-form/values";
import { Conflict } from "./conflict";
import { History } from "./history";
import { Invitations } from "./invitations";
import { OrganizationFacts } from "./organization-facts";
import type { action, loader } from "./route.server";
import "~/ui/styles/pages/organizations.css";

export { action, loader } from "./route.server";

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => page.data?.organization.name ?? t.title),
];

export default function OrganizationPage() {
  const { asker, scope, organization, mayEdit, municipalities, history, merges, mergesElsewhere, saved } =
    useLoaderData<typeof loader>();
  const { reply, other, conflict } = useActionData<typeof action>() ?? {};
  const { id, name, confirmedAt, noInvitationsAt, createdAt, updatedAt, version } = organization;
  const changed = formatDay(dayOf(updatedAt ?? createdAt), "fi");
  return (
    <OfficeFrame
      asker={asker}
      current="organizations"
      title={name}
      back={{ href: paths.officeOrganizations(), label: t.back }}
      meta={
        <>
          <span>{updatedAt ? t.updated(changed) : t.created(changed)}</span>
          {!confirmedAt && <Badge tone="warning">{t.unconfirmed}</Badge>}
          {noInvitationsAt && <Badge>{t.noInvitations}</Badge>}
        </>
      }
    >
      {saved && <Notice kind="success" title={t.saved} live />}
      {!confirmedAt && mayEdit && (
        <Notice kind="info" title={t.unconfirmedTitle}>
          <p>{t.unconfirmedText}</p>
        </Notice>
      )}
      {conflict && (
        <Conflict organization={organization} typed={reply?.initialValue} municipalities={municipalities} />
      )}
      <div className="with-aside">
        {mayEdit ? (
          <div>
            <OrganizationForm
              action={paths.officeOrganization(id)}
              {...{ reply, other, scope, municipalities }}
              values={valuesOf(organization)}
              version={conflict ? version : undefined}
              saveLabel={confirmedAt ? t.save : t.saveAndConfirm}
            />
          </div>
        ) : (
          <OrganizationFacts organization={organization} municipalities={municipalities} />
        )}
        <div className="organization__aside">
          <Invitations organization={organization} mayEdit={mayEdit} />
          <History deeds={history} merges={merges} mergesElsewhere={mergesElsewhere} />
        </div>
      </div>
    </OfficeFrame>
  );
}

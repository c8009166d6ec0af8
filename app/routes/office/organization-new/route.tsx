import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { officeOrganizations as t } from "~/i18n/fi/office-organizations";
import { paths } from "~/paths";
import { OfficeFrame } from "../frame";
import { OrganizationForm } from "../organization-form/form";
import { newOrganizationValues } from "../organization-form/values";
import type { action, loader } from "./route.server";
import "~/ui/styles/pages/organizations.css";

export { action, loader } from "./route.server";

export const meta: MetaFunction = (page) => [titled(page, () => t.newTitle)];

export default function NewOrganization() {
  const { asker, scope, municipalities } = useLoaderData<typeof loader>();
  const { reply, other } = useActionData<typeof action>() ?? {};
  return (
    <OfficeFrame
      asker={asker}
      current="organizations"
      title={t.newTitle}
      back={{ href: paths.officeOrganizations(), label: t.back }}
    >
      <OrganizationForm
        action={paths.officeNewOrganization()}
        {...{ reply, other, scope, municipalities }}
        values={newOrganizationValues(scope)}
        saveLabel={t.save}
      />
    </OfficeFrame>
  );
}

import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { officeImports as t } from "~/i18n/fi/office-imports";
import { paths } from "~/paths";
import { OfficeFrame } from "../frame";
import { UploadForm } from "../import-upload/upload-form";
import type { action, loader } from "./route.server";

export { action, loader } from "./route.server";

export const meta: MetaFunction = (page) => [titled(page, () => t.upload.organizations)];

export default function OrganizationsImport() {
  const { asker, own } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <OfficeFrame
      asker={asker}
      current="organizations"
      title={t.upload.organizations}
      back={{ href: paths.officeOrganizations(), label: t.back.organizations }}
    >
      <UploadForm
        action={paths.officeOrganizationsImport()}
        own={own}
        lead={[t.upload.lead]}
        missing={answer?.fault === "missing"}
      />
    </OfficeFrame>
  );
}

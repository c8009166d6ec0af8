import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { officeImports as t } from "~/i18n/fi/office-imports";
import { paths } from "~/paths";
import { UploadForm } from "../import-upload/upload-form";
import { InvitationsFrame } from "../invitations/frame";
import type { action, loader } from "./route.server";

export { action, loader } from "./route.server";

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => `${t.upload.invitations}: ${page.data?.event.title ?? ""}`),
];

export default function InvitationsImport() {
  const { asker, event, own } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <InvitationsFrame asker={asker} event={event} current="add">
      <h2>{t.upload.invitations}</h2>
      <UploadForm
        action={paths.officeInvitationsImport(event.id)}
        own={own}
        lead={[t.upload.lead, t.upload.leadInvitations]}
        missing={answer?.fault === "missing"}
      />
    </InvitationsFrame>
  );
}

import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { officeInvitations as t } from "~/i18n/fi/office-invitations";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { SelectField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { InvitationsFrame } from "../invitations/frame";
import { CoverForm } from "./cover-form";
import { MailPreview } from "./mail-preview";
import type { action, loader } from "./route.server";

export { action, loader } from "./route.server";

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => `${t.tabs.cover}: ${page.data?.event.title ?? ""}`),
];

export default function CoverMessages() {
  const page = useLoaderData<typeof loader>();
  const { asker, event, municipality, municipalities } = page;
  const answer = useActionData<typeof action>();
  const isTried = answer && "tried" in answer;
  const preview = answer?.preview ?? page.preview;
  return (
    <InvitationsFrame asker={asker} event={event} current="cover">
      {page.saved && !answer && <Notice kind="success" title={t.cover.saved(municipality.name)} live />}
      {isTried && <Notice kind="success" title={t.cover.tried(asker.email)} live />}
      <p>{t.cover.text}</p>
      {municipalities.length > 1 && (
        <form method="get" className="filters">
          <SelectField
            label={t.cover.municipality}
            name="kunta"
            defaultValue={municipality.code}
            options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
          />
          <Button kind="secondary">{t.cover.change}</Button>
        </form>
      )}
      <div className="split split--even">
        <CoverForm
          action={paths.officeCoverMessages(event.id, municipality.code)}
          formId={page.formId}
          municipalityCode={municipality.code}
          message={page.message}
          isReady={page.isReady}
          reply={answer?.reply}
        />
        {preview && <MailPreview mail={preview} to={asker.email} />}
      </div>
    </InvitationsFrame>
  );
}

import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { officeMessages } from "~/i18n/fi/office-messages";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { type Option, SelectField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { MessagesFrame } from "../messages/frame";
import { MailPreview } from "../messages/mail-preview";
import { ComposeForm } from "./compose-form";
import type { action, loader } from "./route.server";

export { action, loader } from "./route.server";

const t = officeMessages.compose;

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => `${t.title}: ${page.data?.event.title ?? ""}`),
];

export default function MessagesNew() {
  const page = useLoaderData<typeof loader>();
  const { asker, event, municipalities, own, templates, template, fault } = page;
  const answer = useActionData<typeof action>();
  const preview = answer?.look?.preview;
  if (fault)
    return (
      <MessagesFrame asker={asker} event={event} title={t.title}>
        <Empty title={officeMessages.notYet.title}>
          <p>{officeMessages.notYet[fault]}</p>
        </Empty>
      </MessagesFrame>
    );
  return (
    <MessagesFrame asker={asker} event={event} title={t.title}>
      {answer?.done === "try" && <Notice kind="success" title={t.tried(asker.email)} live />}
      {answer?.done === "template" && (
        <Notice kind="success" title={t.saved(String(answer.reply.initialValue?.templateName ?? ""))} live />
      )}
      {own && <p className="soft">{officeMessages.own(own.join(", "))}</p>}
      {!answer && <p className="soft">{`${t.ofs.registrants}: ${page.registrants}`}</p>}
      {templates.length > 0 && !answer && (
        <TemplateChoice eventId={event.id} templates={templates} chosen={template?.id} />
      )}
      <div className={preview ? "split split--even" : "stack"}>
        <ComposeForm
          action={paths.officeMessageNew(event.id)}
          formId={page.formId}
          municipalities={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
          themes={page.themes}
          isHybrid={page.isHybrid}
          hasRound={page.hasRound}
          begun={template}
          reply={answer?.reply}
          look={answer?.look}
        />
        {preview && <MailPreview mail={preview} />}
      </div>
    </MessagesFrame>
  );
}

interface TemplateChoiceProps {
  eventId: string;
  templates: Option[];
  chosen: string | undefined;
}

function TemplateChoice({ eventId, templates, chosen }: TemplateChoiceProps) {
  return (
    <form method="get" action={paths.officeMessageNew(eventId)} className="filters">
      <SelectField label={t.template} name="pohja" defaultValue={chosen} options={templates} />
      <Button kind="secondary">{t.templateUse}</Button>
    </form>
  );
}

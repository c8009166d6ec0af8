import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { officeMessages } from "~/i18n/fi/office-messages";
import { paths } from "~/paths";
import { Button, LinkButton } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { Empty } from "~/ui/empty";
import { TextField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { faultWords } from "../messages/fault-words";
import { withFieldNames } from "../messages/field-words";
import { MessagesFrame } from "../messages/frame";
import type { action, loader } from "./route.server";

export { action, loader } from "./route.server";

const t = officeMessages.templates;

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => `${t.title}: ${page.data?.event.title ?? ""}`),
];

export default function MessagesTemplates() {
  const { asker, event, templates, hasRound, done } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  return (
    <MessagesFrame asker={asker} event={event} title={t.title}>
      {done && !reply && <Notice kind="success" title={t.done[done]} live />}
      <p>{hasRound ? t.lead : officeMessages.compose.noRound}</p>
      {templates.length === 0 && hasRound && (
        <Empty title={t.empty}>
          <p>{t.emptyText}</p>
        </Empty>
      )}
      <ul className="messages__templates">
        {templates.map((template) => (
          <li key={template.id} className="panel stack">
            <h3>{template.name}</h3>
            <p className="soft">{withFieldNames(template.subject)}</p>
            <p>
              <LinkButton kind="secondary" icon="edit" href={paths.officeMessageNew(event.id, template.id)}>
                {t.use}
              </LinkButton>
            </p>
            {template.isMine && (
              <Change
                action={paths.officeMailTemplates(event.id)}
                template={template}
                fault={
                  reply?.initialValue?.id === template.id ? faultWords(reply.error?.name ?? []) : undefined
                }
              />
            )}
          </li>
        ))}
      </ul>
    </MessagesFrame>
  );
}

interface ChangeProps {
  action: string;
  template: { id: string; name: string };
  fault: string | undefined;
}

function Change({ action, template: { id, name }, fault }: ChangeProps) {
  return (
    <Disclosure summary={t.change} open={fault !== undefined}>
      <form method="post" action={action} className="form">
        <input type="hidden" name="id" value={id} />
        <TextField
          label={t.name}
          name="name"
          id={`name-${id}`}
          defaultValue={name}
          error={fault}
          maxLength={80}
        />
        <div className="actions">
          <Button kind="secondary" name="deed" value="rename">
            {t.rename}
          </Button>
          <Button kind="danger" name="deed" value="remove" aria-label={t.removeOf(name)}>
            {t.remove}
          </Button>
        </div>
      </form>
    </Disclosure>
  );
}

import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { officeMailRules as t } from "~/i18n/fi/office-mail-rules";
import { paths } from "~/paths";
import { Empty } from "~/ui/empty";
import { MessagesFrame } from "../messages/frame";
import { Missed } from "./missed";
import type { action, loader } from "./route.server";
import { NewRule } from "./rule-form";
import { RuleTable } from "./rule-table";
import { RulesDone } from "./rules-done";
import "~/ui/styles/pages/mail-rules.css";

export { action, loader } from "./route.server";

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => `${t.title}: ${page.data?.event.title ?? ""}`),
];

export default function MailRules() {
  const { asker, event, rules, missed, formIds, done, refusal } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <MessagesFrame asker={asker} event={event} title={t.title}>
      {!reply && <RulesDone done={done} refusal={refusal} />}
      <Missed missed={missed} />
      <p>{t.lead}</p>
      {rules.length > 0 ? (
        <RuleTable
          rules={rules}
          removalHref={({ id, eventId }) => eventId && paths.officeMailRuleRemoval(event.id, id)}
          named={false}
        />
      ) : (
        <Empty title={t.empty}>
          <p>{t.emptyText}</p>
        </Empty>
      )}
      <NewRule
        action={paths.officeMailRules(event.id)}
        formIds={formIds}
        rules={rules.map(({ rule }) => rule)}
        reply={reply}
      />
    </MessagesFrame>
  );
}

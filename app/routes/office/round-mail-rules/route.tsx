import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { office } from "~/i18n/fi/office";
import { officeMailRules as t } from "~/i18n/fi/office-mail-rules";
import { paths } from "~/paths";
import { Empty } from "~/ui/empty";
import { OfficeFrame } from "../frame";
import { NewRule } from "../mail-rules/rule-form";
import { RuleTable } from "../mail-rules/rule-table";
import { RulesDone } from "../mail-rules/rules-done";
import type { action, loader } from "./route.server";
import "~/ui/styles/pages/mail-rules.css";

export { action, loader } from "./route.server";

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => t.roundTitle(page.data?.round.name ?? "")),
];

export default function RoundMailRules() {
  const { asker, round, rules, formIds, done } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <OfficeFrame
      asker={asker}
      current="events"
      title={t.roundTitle(round.name)}
      back={{ href: paths.office(), label: office.backToEvents }}
    >
      {!reply && <RulesDone done={done} refusal={null} />}
      <p>{t.leadRound}</p>
      {rules.length > 0 ? (
        <RuleTable
          rules={rules}
          removalHref={({ id }) => paths.officeRoundMailRuleRemoval(round.id, id)}
          named
        />
      ) : (
        <Empty title={t.empty}>
          <p>{t.emptyText}</p>
        </Empty>
      )}
      <NewRule
        action={paths.officeRoundMailRules(round.id)}
        formIds={formIds}
        rules={rules.map(({ rule }) => rule)}
        reply={reply}
      />
    </OfficeFrame>
  );
}

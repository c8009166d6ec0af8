import type { RuleStanding } from "~/domain/mailing/clock-rules";
import type { MailRule } from "~/domain/mailing/types";
import { formatMoment } from "~/i18n/dates";
import { officeMailRules as t } from "~/i18n/fi/office-mail-rules";
import { paths } from "~/paths";
import { Badge, type BadgeTone } from "~/ui/badge";
import { Button } from "~/ui/button";
import { type Row, Table } from "~/ui/table";
import type { ShownSending } from "./shown.server";

export interface ShownRule {
  rule: MailRule;
  sendings: ShownSending[];
}

interface RuleTableProps {
  rules: ShownRule[];
  /** Where a rule is removed; null of one that is its round's. */
  removalHref: (rule: MailRule) => string | null;
  /** Whether the events are named: of one event they need not be. */
  named: boolean;
}

/** Each rule with what it sends and when. */
export function RuleTable({ rules, removalHref, named }: RuleTableProps) {
  return (
    <Table
      caption={t.table}
      captionHidden
      cards
      columns={Object.values(t.columns).map((heading) => ({ heading }))}
      rows={rules.map((shown) => rowOf(shown, removalHref(shown.rule), named))}
    />
  );
}

function rowOf({ rule, sendings }: ShownRule, removal: string | null, named: boolean): Row {
  const { id, kind, days, hour, note } = rule;
  const when = t.when(kind, days, hour);
  return {
    key: id,
    cells: [
      <div key="what" className="rule">
        {t.kinds[kind]}
        <small className="rule__when">{when}</small>
        {note && <small className="rule__note">{note}</small>}
      </div>,
      t.to[kind],
      <ul key="when" className="rule__sendings">
        {sendings.map((sending) => (
          <Sending key={sending.event.id} sending={sending} named={named} />
        ))}
        {sendings.length === 0 && <li>{t.noEvents}</li>}
      </ul>,
      removal ? (
        <form key="remove" method="post" action={removal}>
          <Button kind="quiet" icon="close" aria-label={t.removeOf(t.kinds[kind], when)}>
            {t.remove}
          </Button>
        </form>
      ) : (
        <a key="round" href={paths.officeRoundMailRules(rule.roundId ?? "")}>
          {t.inherited}
        </a>
      ),
    ],
  };
}

const TONES: Record<RuleStanding, BadgeTone> = {
  planned: "info",
  running: "info",
  done: "good",
  missed: "warning",
  stopped: "neutral",
  "no-day": "warning",
  draft: "neutral",
  cancelled: "neutral",
  past: "neutral",
};

function Sending({ sending, named }: { sending: ShownSending; named: boolean }) {
  const { event, due, standing, count } = sending;
  return (
    <li className="rule__sending">
      {named && <a href={paths.officeMailRules(event.id)}>{event.title}</a>}
      {due && <span>{formatMoment(due, "fi")}</span>}
      <Badge tone={TONES[standing]}>{t.standings[standing]}</Badge>
      {count !== null && <span className="soft">{t.toNow(count)}</span>}
    </li>
  );
}

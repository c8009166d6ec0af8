import { type SubmissionResult, useForm } from "@conform-to/react";
import { DEFAULT_RULES, isSameRule, RULE_DAYS_MAX, RULE_HOURS } from "~/domain/mailing/clock-rules";
import { type MailRule, RULE_KINDS, type RuleDraft } from "~/domain/mailing/types";
import { common } from "~/i18n/fi/common";
import { officeMailRules as t } from "~/i18n/fi/office-mail-rules";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/errors";
import { SelectField, TextArea, TextField } from "~/ui/field";
import { refusedCharacterIn } from "../refused-character";

export type Reply = SubmissionResult<string[]> | undefined;

interface NewRuleProps {
  action: string;
  /** Made with the page: a form sent twice is one rule. */
  formIds: string[];
  /** What is there already, and need not be offered. */
  rules: MailRule[];
  reply: Reply;
}

/** The usual rules at one press each, and a form for another. */
export function NewRule({ action, formIds, rules, reply }: NewRuleProps) {
  const [own = "", ...ids] = formIds;
  const offered = DEFAULT_RULES.filter((usual) => !rules.some((rule) => isSameRule(rule, usual)));
  return (
    <>
      {offered.length > 0 && (
        <section className="panel">
          <h3>{t.defaults}</h3>
          <p>{t.defaultsText}</p>
          <div className="actions">
            {offered.map((rule, index) => (
              <Offer key={rule.kind + rule.days} action={action} id={ids[index] ?? ""} rule={rule} />
            ))}
          </div>
        </section>
      )}
      <section className="stack">
        <h3>{t.add}</h3>
        <OwnRule action={action} id={own} reply={reply} />
      </section>
    </>
  );
}

function Offer({ action, id, rule }: { action: string; id: string; rule: RuleDraft }) {
  const fields = { id, kind: rule.kind, days: Math.abs(rule.days), hour: rule.hour };
  return (
    <form method="post" action={action}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button kind="secondary" icon="plus">
        {t.ofDefault(rule.kind, rule.days)}
      </Button>
    </form>
  );
}

interface Typed {
  kind: string;
  days: string;
  hour: string;
  note: string;
}

const HOURS = Array.from(
  { length: RULE_HOURS.last - RULE_HOURS.first + 1 },
  (_, after) => RULE_HOURS.first + after,
);

function OwnRule({ action, id, reply }: { action: string; id: string; reply: Reply }) {
  const [form, fields] = useForm<Typed, unknown, string[]>({
    id: "rule",
    lastResult: reply,
    defaultValue: { kind: "reminder", days: "2", hour: String(RULE_HOURS.usual) },
  });
  const labels: Record<string, string> = t.form as unknown as Record<string, string>;
  const errors = Object.entries(form.allErrors).map(([name, keys]) => ({
    id: name,
    message: `${labels[name] ?? ""}: ${fault(keys, name === "note" ? fields.note.initialValue : undefined)}`,
  }));
  return (
    <form id={form.id} method="post" action={action} className="form" noValidate>
      <ErrorSummary title={common.errors.summary} errors={errors} />
      <input type="hidden" name="id" value={id} />
      <SelectField
        label={t.form.kind}
        name="kind"
        defaultValue={fields.kind.initialValue}
        error={fault(fields.kind.errors)}
        options={RULE_KINDS.map((kind) => ({ value: kind, label: t.form.kinds[kind] }))}
      />
      <TextField
        label={t.form.days}
        hint={t.form.daysHint}
        name="days"
        inputMode="numeric"
        width="short"
        defaultValue={fields.days.initialValue}
        error={fault(fields.days.errors)}
        max={RULE_DAYS_MAX}
        required
      />
      <SelectField
        label={t.form.hour}
        name="hour"
        defaultValue={fields.hour.initialValue}
        error={fault(fields.hour.errors)}
        options={HOURS.map((hour) => ({ value: String(hour), label: t.form.hourOption(hour) }))}
      />
      <TextArea
        label={t.form.note}
        hint={t.form.noteHint}
        optionalLabel={common.optional}
        name="note"
        defaultValue={fields.note.initialValue}
        error={fault(fields.note.errors, fields.note.initialValue)}
      />
      <p>
        <Button icon="plus">{t.form.submit}</Button>
      </p>
    </form>
  );
}

function fault(keys: string[] | null | undefined, typed?: unknown): string | undefined {
  const character = refusedCharacterIn(keys ?? undefined, typed);
  if (character) return character;
  return keys?.[0] ? (t.faults[keys[0] as keyof typeof t.faults] ?? t.faults.unknown) : undefined;
}

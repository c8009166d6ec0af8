import type { Survey } from "~/domain/mailing/survey";
import { officeMessages } from "~/i18n/fi/office-messages";
import { Checkbox } from "~/ui/choice";
import { Notice } from "~/ui/notice";
import { faultWords } from "../messages/fault-words";
import { UnreachedTable } from "../messages/unreached-table";

const t = officeMessages.survey;
const NAMED = 5;

interface Tick {
  initialValue?: unknown;
  errors?: string[];
}

interface BeforeSendingProps {
  survey: Survey;
  ticks: { again: Tick; emptyOk: Tick };
}

/** What is to be known before a message goes, and ticks to go on all the same. */
export function BeforeSending({ survey, ticks }: BeforeSendingProps) {
  const { count, had, empty, unreached } = survey;
  return (
    <section className="stack messages__before">
      <h3>{t.title}</h3>
      <p className="mailing__count">{t.count(count)}</p>
      {had > 0 && (
        <Notice kind="info">
          <p>{t.had(had)}</p>
          <Checkbox label={t.again} name="again" {...wired(ticks.again)} />
        </Notice>
      )}
      {empty.length > 0 && (
        <Notice kind="warning" title={t.emptyTitle}>
          <ul>
            {empty.map(({ field, names }) => (
              <li key={field}>{t.empty(field, names.length, someOf(names))}</li>
            ))}
          </ul>
          <Checkbox label={t.emptyOk} name="emptyOk" {...wired(ticks.emptyOk)} />
        </Notice>
      )}
      {unreached.length > 0 && <UnreachedTable unreached={unreached} />}
    </section>
  );
}

function wired({ initialValue, errors }: Tick) {
  return { defaultChecked: initialValue === "on", error: faultWords(errors) };
}

function someOf(names: string[]): string {
  const more = names.length - NAMED;
  return names.slice(0, NAMED).join(", ") + (more > 0 ? t.andOthers(more) : "");
}

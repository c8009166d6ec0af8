import { formatMoment } from "~/i18n/dates";
import { officeMessages } from "~/i18n/fi/office-messages";
import { Facts } from "~/ui/facts";
import { Prose } from "~/ui/prose";
import { withFieldNames } from "../messages/field-words";
import type { ShownMailing } from "../messages/shown-mailing.server";

const t = officeMessages.mailing;

interface MailingFactsProps {
  mailing: ShownMailing;
  told: {
    kind: string;
    subject: string;
    body: string;
    startedAt: string | null;
    endedAt: string | null;
    author: string | null;
  };
}

export function MailingFacts({ mailing, told }: MailingFactsProps) {
  const isAhead = mailing.state === "planned";
  const facts = [
    { term: t.to, words: mailing.to },
    { term: isAhead ? t.due : t.dueWas, words: formatMoment(mailing.dueAt, "fi") },
    { term: t.startedAt, words: told.startedAt && formatMoment(told.startedAt, "fi") },
    { term: t.endedAt, words: told.endedAt && formatMoment(told.endedAt, "fi") },
    { term: t.by, words: told.author },
    { term: t.subject, words: withFieldNames(told.subject) },
  ];
  return (
    <section className="stack">
      <Facts
        items={facts.filter(({ words }) => words).map(({ term, words }) => ({ term, children: words }))}
      />
      {told.body && (
        <>
          <h3>{told.kind === "message" ? t.text : t.note}</h3>
          <Prose text={told.kind === "message" ? withFieldNames(told.body) : told.body} />
        </>
      )}
    </section>
  );
}

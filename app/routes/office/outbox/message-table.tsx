import { causeOf } from "~/domain/message/rules";
import type { OutboxMessage } from "~/domain/message/types";
import { formatMoment } from "~/i18n/dates";
import { messageKinds } from "~/i18n/fi/message-kinds";
import { officeOutbox as t } from "~/i18n/fi/office-outbox";
import { paths } from "~/paths";
import { Table } from "~/ui/table";
import { MessageState } from "../message-state";

type Listed = Omit<OutboxMessage, "factsSealed">;

export function MessageTable({ messages }: { messages: Listed[] }) {
  return (
    <Table
      caption={t.table}
      captionHidden
      cards
      columns={Object.values(t.columns).map((heading) => ({ heading }))}
      rows={messages.map((message) => ({
        key: message.id,
        cells: [
          <a key="to" className="table__email" href={paths.officeOutboxMessage(message.id)}>
            {message.toName ? `${message.toName}, ${message.toAddress}` : message.toAddress}
          </a>,
          messageKinds[message.kind],
          formatMoment(message.createdAt, "fi"),
          <State key="state" message={message} />,
        ],
      }))}
    />
  );
}

/** Why it did not go stands beside, where a server has said so. */
function State({ message: { state, answer } }: { message: Listed }) {
  const hasCause = answer && (state === "failed" || state === "bounced" || state === "waiting");
  return (
    <span className="message-state">
      <MessageState state={state} />
      {hasCause && <small className="soft">{t.causes[causeOf(answer)]}</small>}
    </span>
  );
}

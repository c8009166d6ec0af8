import type { OutboxMessage } from "~/domain/message/types";
import { formatMoment } from "~/i18n/dates";
import { messageKinds } from "~/i18n/fi/message-kinds";
import { officeRegistrant as t } from "~/i18n/fi/office-registrant";
import { Table } from "~/ui/table";
import { MessageState } from "../message-state";

type Told = Pick<OutboxMessage, "id" | "kind" | "toAddress" | "createdAt" | "sentAt" | "state" | "answer">;

/** Mails about a registration, and how far each has come. */
export function Messages({ messages }: { messages: Told[] }) {
  if (messages.length === 0) return <p className="soft">{t.messagesNone}</p>;
  return (
    <Table
      caption={t.messages}
      captionHidden
      cards
      columns={Object.values(t.message).map((heading) => ({ heading }))}
      rows={messages.map(({ id, kind, toAddress, createdAt, sentAt, state, answer }) => ({
        key: id,
        cells: [
          messageKinds[kind],
          toAddress,
          formatMoment(sentAt ?? createdAt, "fi"),
          <span key="state" className="message-state">
            <MessageState state={state} />
            {answer && <small className="soft">{t.answer(answer)}</small>}
          </span>,
        ],
      }))}
    />
  );
}

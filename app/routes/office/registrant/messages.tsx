import type { OutboxMessage } from "~/domain/message/types";
import { formatMoment } from "~/i18n/dates";
import { officeRegistrant as t } from "~/i18n/fi/office-registrant";
import { Badge, type BadgeTone } from "~/ui/badge";
import { Table } from "~/ui/table";

type Told = Pick<OutboxMessage, "id" | "kind" | "toAddress" | "createdAt" | "sentAt" | "state" | "answer">;

const TONES: Record<OutboxMessage["state"], BadgeTone> = {
  queued: "info",
  "in-flight": "info",
  waiting: "warning",
  sent: "good",
  failed: "danger",
  cancelled: "neutral",
};

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
          t.messageKinds[kind],
          toAddress,
          formatMoment(sentAt ?? createdAt, "fi"),
          <span key="state" className="message-state">
            <Badge tone={TONES[state]}>{t.messageStates[state]}</Badge>
            {answer && <small className="soft">{t.answer(answer)}</small>}
          </span>,
        ],
      }))}
    />
  );
}

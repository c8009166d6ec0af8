import type { OutboxState } from "~/domain/message/types";
import { officeOutbox } from "~/i18n/fi/office-outbox";
import { Badge, type BadgeTone } from "~/ui/badge";

const TONES: Record<OutboxState, BadgeTone> = {
  queued: "info",
  "in-flight": "info",
  waiting: "warning",
  sent: "good",
  failed: "danger",
  bounced: "danger",
  cancelled: "neutral",
};

/** How far a message has come. */
export function MessageState({ state }: { state: OutboxState }) {
  return <Badge tone={TONES[state]}>{officeOutbox.states[state]}</Badge>;
}

import type { MailingState } from "~/domain/mailing/types";
import { officeMessages } from "~/i18n/fi/office-messages";
import { Badge, type BadgeTone } from "~/ui/badge";

const TONES: Record<MailingState, BadgeTone> = {
  planned: "info",
  running: "info",
  done: "good",
  missed: "danger",
  stopped: "neutral",
};

export function MailingStateBadge({ state }: { state: MailingState }) {
  return <Badge tone={TONES[state]}>{officeMessages.states[state]}</Badge>;
}

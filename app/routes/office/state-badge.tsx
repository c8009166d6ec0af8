import type { EventState } from "~/domain/event/types";
import { office } from "~/i18n/fi/office";
import { Badge, type BadgeTone } from "~/ui/badge";

const TONES: Record<EventState, BadgeTone> = {
  draft: "neutral",
  announced: "info",
  open: "good",
  closed: "warning",
  held: "neutral",
  cancelled: "danger",
};

export function StateBadge({ state }: { state: EventState }) {
  return <Badge tone={TONES[state]}>{office.states[state]}</Badge>;
}

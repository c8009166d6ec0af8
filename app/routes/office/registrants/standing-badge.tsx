import { type Standing, standingOf } from "~/domain/registration/rules";
import type { Registration } from "~/domain/registration/types";
import { officeRegistrants as t } from "~/i18n/fi/office-registrants";
import { Badge, type BadgeTone } from "~/ui/badge";

const TONES: Record<Standing, BadgeTone> = {
  coming: "good",
  part: "warning",
  waiting: "warning",
  cancelled: "danger",
};

export function StandingBadge({ registration }: { registration: Registration }) {
  const standing = standingOf(registration);
  return <Badge tone={TONES[standing]}>{t.standings[standing]}</Badge>;
}

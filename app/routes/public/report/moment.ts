import type { ReportFacts } from "~/domain/report/types";
import type { Language } from "~/i18n/catalogue";
import { formatDay, formatMoment } from "~/i18n/dates";

/** When the event was, as exactly as it is known. */
export function momentOf({ startsAt, startsOn }: ReportFacts, language: Language): string | null {
  if (startsAt) return formatMoment(startsAt, language);
  return startsOn && formatDay(startsOn, language);
}

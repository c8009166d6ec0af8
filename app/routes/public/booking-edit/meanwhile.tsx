import type { RegistrationChange } from "db/registration-history";
import type { Municipality } from "~/domain/event/types";
import type { Registration } from "~/domain/registration/types";
import { useLanguage } from "~/http/language";
import type { Language } from "~/i18n/catalogue";
import { formatMoment } from "~/i18n/dates";
import { commonWords } from "~/i18n/words/common";
import { registrationWords } from "~/i18n/words/registration";
import { Facts } from "~/ui/facts";
import { Notice } from "~/ui/notice";
import { municipalityName } from "../booking-form/offer";

interface MeanwhileProps {
  changes: Pick<RegistrationChange, "version" | "organizerId" | "fields" | "createdAt">[];
  registration: Registration;
  municipalities: Municipality[];
}

/** Who changed what while the form was open, and what stands there now. The organiser's people are not named. */
export function Meanwhile({ changes, registration, municipalities }: MeanwhileProps) {
  const language = useLanguage();
  const t = registrationWords[language].booking;
  const fields = [...new Set(changes.flatMap((change) => change.fields))];
  const names: Record<string, string> = registrationWords[language].faultNames;
  return (
    <Notice kind="warning" title={t.conflict} live>
      <ul>
        {changes.map(({ version, organizerId, createdAt }) => (
          <li key={version}>
            {organizerId ? t.changedBy.organizer : t.changedBy.registrant}:{" "}
            {formatMoment(createdAt, language)}
          </li>
        ))}
      </ul>
      <p>{t.conflictText}</p>
      <Facts
        items={fields.map((field) => ({
          term: names[field] ?? field,
          children: savedIn(registration, municipalities, field, language) || t.nothing,
        }))}
      />
    </Notice>
  );
}

function savedIn(
  registration: Registration,
  municipalities: Municipality[],
  field: string,
  language: Language,
): string | null {
  const { yes, no } = registrationWords[language].booking;
  if (field === "participants") return registration.participants.map(({ name }) => name).join(", ");
  if (field === "maySplit") return registration.maySplit ? yes : no;
  if (field === "organizationKind")
    return commonWords[language].organizationKinds[registration.organizationKind];
  if (field === "municipalityCode") {
    const own = municipalities.find(({ code }) => code === registration.municipalityCode);
    return own ? municipalityName(own, language) : null;
  }
  const value = registration[field as keyof Registration];
  return typeof value === "string" ? value : null;
}

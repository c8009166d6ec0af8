import type { Theme } from "~/domain/event/types";
import { SENSITIVE_KEPT_DAYS } from "~/domain/registration/rules";
import { useLanguage } from "~/http/language";
import { commonWords } from "~/i18n/words/common";
import { registrationWords } from "~/i18n/words/registration";
import { Checkbox, Fieldset } from "~/ui/choice";
import { SelectField, TextField } from "~/ui/field";
import { useFault } from "./faults";
import type { FormOffer } from "./offer";
import { ParticipantQuestions } from "./participant-questions";
import type { BookingFormMetadata, ParticipantRow } from "./typed";

interface ParticipantMoreProps {
  form: BookingFormMetadata;
  row: ParticipantRow;
  index: number;
  offer: FormOffer;
  alone: boolean;
}

export function ParticipantMore({ form, row, index, offer, alone }: ParticipantMoreProps) {
  const language = useLanguage();
  const fault = useFault();
  const t = registrationWords[language].form;
  const { name, role } = row.getFieldset();
  const who = name.initialValue || t.participantOf(index + 1);
  return (
    <Fieldset legend={alone ? t.participant : who}>
      <TextField
        label={t.role}
        hint={t.roleHint}
        optionalLabel={commonWords[language].optional}
        name={role.name}
        defaultValue={role.initialValue}
        error={fault(role.errors)}
        autoComplete={index === 0 ? "organization-title" : "off"}
        maxLength={80}
      />
      <ThemeWishes row={row} themes={offer.event.themes} />
      <SensitiveFields row={row} />
      <ParticipantQuestions form={form} row={row} index={index} questions={offer.questions} when="later" />
    </Fieldset>
  );
}

function ThemeWishes({ row, themes }: { row: ParticipantRow; themes: Theme[] }) {
  const language = useLanguage();
  const fault = useFault();
  const t = registrationWords[language].form;
  const { firstThemeId, secondThemeId } = row.getFieldset();
  const wishes = [
    { field: firstThemeId, label: t.firstTheme },
    { field: secondThemeId, label: t.secondTheme },
  ].slice(0, Math.max(0, themes.length - 1));
  return wishes.map(({ field, label }) => (
    <SelectField
      key={field.name}
      label={label}
      optionalLabel={commonWords[language].optional}
      name={field.name}
      defaultValue={field.initialValue}
      error={fault(field.errors)}
      placeholder={t.noWish}
      options={themes.map((theme) => ({ value: theme.id, label: theme.name }))}
    />
  ));
}

/** What may tell of health or faith: each behind a consent of its own. A draft on the device leaves it out. */
function SensitiveFields({ row }: { row: ParticipantRow }) {
  const language = useLanguage();
  const fault = useFault();
  const t = registrationWords[language].form;
  const { diet, dietConsent, accessNeed, accessConsent } = row.getFieldset();
  const kinds = [
    {
      ...{ note: diet, consent: dietConsent, max: 200, label: t.diet, hint: t.dietHint },
      ...{ consentLabel: t.dietConsent, kept: t.dietKept(SENSITIVE_KEPT_DAYS) },
    },
    {
      ...{ note: accessNeed, consent: accessConsent, max: 300, label: t.accessNeed, hint: t.accessNeedHint },
      ...{ consentLabel: t.accessConsent, kept: t.accessKept(SENSITIVE_KEPT_DAYS) },
    },
  ];
  return kinds.map(({ note, consent, max, label, hint, consentLabel, kept }) => (
    <div key={note.name} className="sensitive" data-not-kept>
      <TextField
        label={label}
        hint={hint}
        optionalLabel={commonWords[language].optional}
        name={note.name}
        defaultValue={note.initialValue}
        error={fault(note.errors)}
        autoComplete="off"
        maxLength={max}
      />
      <Checkbox
        label={consentLabel}
        hint={kept}
        name={consent.name}
        defaultChecked={consent.initialValue === "on"}
        error={fault(consent.errors)}
      />
    </div>
  ));
}

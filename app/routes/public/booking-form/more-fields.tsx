import { DIET_KEPT_DAYS } from "~/domain/registration/rules";
import { useLanguage } from "~/http/language";
import { commonWords } from "~/i18n/words/common";
import { registrationWords } from "~/i18n/words/registration";
import { Checkbox } from "~/ui/choice";
import { Disclosure } from "~/ui/disclosure";
import { TextField } from "~/ui/field";
import { useFault } from "./faults";
import type { BookingFieldset, ParticipantRow } from "./typed";

/** Phone and diets: folded until asked for, open when there is something in them. */
export function MoreFields({ fields }: { fields: BookingFieldset }) {
  const language = useLanguage();
  const fault = useFault();
  const t = registrationWords[language].form;
  const { optional } = commonWords[language];
  const rows = fields.participants.getFieldList();
  const diets = rows.flatMap((row) => {
    const { diet, dietConsent } = row.getFieldset();
    return [diet, dietConsent];
  });
  const used = [fields.phone, ...diets];
  return (
    <Disclosure summary={t.more} open={used.some((field) => field.initialValue || field.errors)}>
      <TextField
        label={t.phone}
        hint={t.phoneHint}
        optionalLabel={optional}
        name={fields.phone.name}
        defaultValue={fields.phone.initialValue}
        error={fault(fields.phone.errors)}
        type="tel"
        autoComplete="tel"
        width="medium"
        maxLength={30}
      />
      {rows.map((row, index) => (
        <DietFields key={row.name} row={row} index={index} alone={rows.length === 1} />
      ))}
    </Disclosure>
  );
}

function DietFields({ row, index, alone }: { row: ParticipantRow; index: number; alone: boolean }) {
  const language = useLanguage();
  const fault = useFault();
  const t = registrationWords[language].form;
  const { name, diet, dietConsent } = row.getFieldset();
  const who = name.initialValue || t.participantOf(index + 1);
  return (
    <>
      <TextField
        label={alone ? t.diet : t.dietOf(who)}
        hint={index === 0 ? t.dietHint(DIET_KEPT_DAYS) : undefined}
        optionalLabel={commonWords[language].optional}
        name={diet.name}
        defaultValue={diet.initialValue}
        error={fault(diet.errors)}
        maxLength={200}
      />
      <Checkbox
        label={t.dietConsent}
        name={dietConsent.name}
        defaultChecked={dietConsent.initialValue === "on"}
        error={fault(dietConsent.errors)}
      />
    </>
  );
}

import { useLanguage } from "~/http/language";
import { commonWords } from "~/i18n/words/common";
import { registrationWords } from "~/i18n/words/registration";
import { Disclosure } from "~/ui/disclosure";
import { TextField } from "~/ui/field";
import { useFault } from "./faults";
import type { FormOffer } from "./offer";
import { ParticipantMore } from "./participant-more";
import { areAnswered, mustAnswer } from "./participant-questions";
import type { BookingFieldset, BookingFormMetadata, ParticipantRow } from "./typed";

interface MoreFieldsProps {
  form: BookingFormMetadata;
  fields: BookingFieldset;
  offer: FormOffer;
}

/** What few need to tell: folded until asked for, open when there is something in it. */
export function MoreFields({ form, fields, offer }: MoreFieldsProps) {
  const language = useLanguage();
  const fault = useFault();
  const t = registrationWords[language].form;
  const { optional } = commonWords[language];
  const { phone, contactName, alsoRepresents } = fields;
  const rows = fields.participants.getFieldList();
  const open =
    [phone, contactName, alsoRepresents].some(isUsed) || rows.some((row) => isMoreUsed(row, offer));
  const folded = (
    <>
      {t.more}
      <span className="disclosure__hint">{t.moreHint}</span>
    </>
  );
  return (
    <Disclosure summary={folded} open={open}>
      <TextField
        label={t.phone}
        hint={t.phoneHint}
        optionalLabel={optional}
        name={phone.name}
        defaultValue={phone.initialValue}
        error={fault(phone.errors)}
        type="tel"
        autoComplete="tel"
        width="medium"
        maxLength={30}
      />
      <TextField
        label={t.contactName}
        optionalLabel={optional}
        name={contactName.name}
        defaultValue={contactName.initialValue}
        error={fault(contactName.errors)}
        maxLength={80}
      />
      <TextField
        label={t.alsoRepresents}
        hint={t.alsoRepresentsHint}
        optionalLabel={optional}
        name={alsoRepresents.name}
        defaultValue={alsoRepresents.initialValue}
        error={fault(alsoRepresents.errors)}
        maxLength={200}
      />
      {rows.map((row, index) => (
        <ParticipantMore key={row.name} {...{ form, row, index, offer, alone: rows.length === 1 }} />
      ))}
    </Disclosure>
  );
}

function isMoreUsed(row: ParticipantRow, { questions }: FormOffer): boolean {
  const { role, firstThemeId, secondThemeId, diet, dietConsent, accessNeed, accessConsent, answers } =
    row.getFieldset();
  return (
    [role, firstThemeId, secondThemeId, diet, dietConsent, accessNeed, accessConsent].some(isUsed) ||
    (!mustAnswer(questions, "participant") && areAnswered(answers))
  );
}

type Shown = { initialValue?: unknown; errors?: string[] };

function isUsed({ initialValue, errors }: Shown): boolean {
  return Boolean(initialValue || errors);
}

import { useLanguage } from "~/http/language";
import { registrationWords } from "~/i18n/words/registration";
import { TextField } from "~/ui/field";
import { useFault } from "./faults";
import { MoreFields } from "./more-fields";
import type { FormOffer } from "./offer";
import { OrganizationFields } from "./organization-fields";
import { OwnQuestions } from "./own-questions";
import { ParticipantFields } from "./participant-fields";
import type { BookingFieldset, BookingFormMetadata } from "./typed";
import { ViewFields } from "./view-fields";

interface BookingFieldsProps {
  form: BookingFormMetadata;
  fields: BookingFieldset;
  offer: FormOffer;
  /** A registration that stands already is changed; `onBoard` are the themes on whose board its views stand. */
  changes?: { onBoard: string[] };
}

/** All that a registration tells: five fields first, the rest unfolds. */
export function BookingFields({ form, fields, offer, changes }: BookingFieldsProps) {
  const t = registrationWords[useLanguage()].form;
  const fault = useFault();
  const parts = { form, fields, offer };
  return (
    <>
      <OrganizationFields fields={fields} offer={offer} />
      <ParticipantFields {...parts} hint={changes && t.substitute} />
      <TextField
        label={t.email}
        hint={changes ? t.emailChange : t.emailHint}
        name={fields.email.name}
        defaultValue={fields.email.initialValue}
        error={fault(fields.email.errors)}
        type="email"
        autoComplete="email"
        maxLength={254}
        required
      />
      <div className="folded">
        <MoreFields {...parts} />
        <OwnQuestions {...parts} />
        <ViewFields {...parts} onBoard={changes?.onBoard ?? []} />
      </div>
    </>
  );
}

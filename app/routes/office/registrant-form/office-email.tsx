import { common } from "~/i18n/fi/common";
import { officeRegistrant as t } from "~/i18n/fi/office-registrant";
import { useFault } from "~/routes/public/booking-form/faults";
import type { BookingFieldset } from "~/routes/public/booking-form/typed";
import { TextField } from "~/ui/field";

/** Not everybody has an address. */
export function OfficeEmail({ fields: { email } }: { fields: BookingFieldset }) {
  const fault = useFault();
  return (
    <TextField
      label={t.email}
      hint={t.entry.emailHint}
      optionalLabel={common.optional}
      name={email.name}
      defaultValue={email.initialValue}
      error={fault(email.errors)}
      type="email"
      autoComplete="off"
      maxLength={254}
    />
  );
}

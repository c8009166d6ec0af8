import { ADDRESSES_MAX } from "~/domain/organization/rules";
import { officeOrganizations as t } from "~/i18n/fi/office-organizations";
import { Button } from "~/ui/button";
import { Fieldset } from "~/ui/choice";
import { FieldNotes, TextField } from "~/ui/field";
import { faultWords, type OrganizationFieldset, type OrganizationFormMetadata, wired } from "./inputs";

interface AddressesProps {
  form: OrganizationFormMetadata;
  fields: OrganizationFieldset;
}

/** Rows are added and removed by sending the form; the page that comes back opens at the list. */
export function Addresses({ form, fields: { addresses } }: AddressesProps) {
  const rows = addresses.getFieldList();
  const list = { name: addresses.name };
  return (
    <div id={addresses.name}>
      <Fieldset legend={t.addresses} hint={t.hints.addresses}>
        <FieldNotes name={addresses.name} error={faultWords(addresses.errors)} />
        {rows.map((row, index) => {
          const { email, personName } = row.getFieldset();
          const label = t.addressNumber(index + 1);
          return (
            <fieldset key={row.name} className="organization-address">
              <legend className="visually-hidden">{label}</legend>
              <TextField {...wired(email)} label={t.labels.email} type="email" autoComplete="off" required />
              <TextField {...wired(personName)} label={t.labels.personName} autoComplete="off" />
              <Button
                kind="quiet"
                icon="minus"
                formAction={`#${addresses.name}`}
                aria-label={t.remove(label)}
                {...form.remove.getButtonProps({ ...list, index })}
              >
                {t.removeRow}
              </Button>
            </fieldset>
          );
        })}
        {rows.length < ADDRESSES_MAX && (
          <p>
            <Button
              kind="secondary"
              icon="plus"
              formAction={`#${addresses.name}`}
              {...form.insert.getButtonProps(list)}
            >
              {t.addAddress}
            </Button>
          </p>
        )}
      </Fieldset>
    </div>
  );
}

import type { FieldMetadata, FieldName } from "@conform-to/react";
import type { ReactNode } from "react";
import type { Municipality } from "~/domain/event/types";
import { officeEventForm as t } from "~/i18n/fi/office-event-form";
import { Button } from "~/ui/button";
import { Fieldset } from "~/ui/choice";
import { Disclosure } from "~/ui/disclosure";
import { FieldNotes } from "~/ui/field";
import { ChoiceInput, type EventFieldset, type EventFormMetadata, faultWords, TextInput } from "./inputs";
import type { ContactValues, EventValues, PersonValues } from "./values";

interface PeopleProps {
  form: EventFormMetadata;
  fields: EventFieldset;
}

/** Who receives the registrations of which municipality. */
export function Contacts({ form, fields, municipalities }: PeopleProps & { municipalities: Municipality[] }) {
  const list = fields.contacts;
  return (
    <div id={list.name}>
      <Fieldset legend={t.contacts} hint={t.contactsHint}>
        <FieldNotes name={list.name} error={faultWords(list.errors)} />
        {list.getFieldList().map((row, index) => (
          <Person key={row.name} legend={t.contactNumber(index + 1)}>
            <ContactFields fields={row.getFieldset()} municipalities={municipalities} />
            <RemoveButton form={form} list={list.name} index={index} what={t.contactNumber(index + 1)} />
          </Person>
        ))}
        <AddButton form={form} list={list.name} label={t.addContact} />
      </Fieldset>
    </div>
  );
}

/** Who answers general questions. */
export function EnquiryContacts({ form, fields }: PeopleProps) {
  const list = fields.enquiryContacts;
  return (
    <div id={list.name}>
      <Fieldset legend={t.enquiries} hint={t.enquiriesHint}>
        <FieldNotes name={list.name} error={faultWords(list.errors)} />
        {list.getFieldList().map((row, index) => (
          <Person key={row.name} legend={t.enquiryNumber(index + 1)}>
            <div className="form-grid">
              <PersonFields fields={row.getFieldset()} />
            </div>
            <RemoveButton form={form} list={list.name} index={index} what={t.enquiryNumber(index + 1)} />
          </Person>
        ))}
        <AddButton form={form} list={list.name} label={t.addEnquiry} />
      </Fieldset>
    </div>
  );
}

function Person({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="panel">
      <legend className="person-row__legend">{legend}</legend>
      <div className="person-row">{children}</div>
    </fieldset>
  );
}

type RowFields<Row> = Record<keyof Row, FieldMetadata<string | null | undefined, EventValues, string[]>>;

interface ContactFieldsProps {
  fields: RowFields<ContactValues>;
  municipalities: Municipality[];
}

function ContactFields({ fields, municipalities }: ContactFieldsProps) {
  const { standInName, standInEmail } = fields;
  const used = [standInName, standInEmail].some((field) => field.initialValue || field.errors);
  return (
    <>
      <ChoiceInput
        field={fields.municipalityCode}
        label={t.labels.municipalityCode}
        placeholder={t.choose}
        options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
        required
      />
      <div className="form-grid">
        <PersonFields fields={fields} />
      </div>
      <Disclosure summary={t.standIn} open={used}>
        <div className="form-grid">
          <TextInput field={standInName} label={t.labels.standInName} />
          <TextInput field={standInEmail} label={t.labels.standInEmail} type="email" />
        </div>
      </Disclosure>
    </>
  );
}

function PersonFields({ fields }: { fields: RowFields<PersonValues> }) {
  return (
    <>
      <TextInput field={fields.name} label={t.labels.name} required />
      <TextInput field={fields.title} label={t.labels.personTitle} />
      <TextInput field={fields.email} label={t.labels.email} type="email" required />
      <TextInput field={fields.phone} label={t.labels.phone} type="tel" />
    </>
  );
}

type ListName = FieldName<PersonValues[], EventValues, string[]>;

/** The page that comes back opens at the list that the row was added to. */
function AddButton({ form, list, label }: { form: EventFormMetadata; list: ListName; label: string }) {
  return (
    <p>
      <Button
        kind="secondary"
        icon="plus"
        formAction={`#${list}`}
        {...form.insert.getButtonProps({ name: list })}
      >
        {label}
      </Button>
    </p>
  );
}

interface RemoveButtonProps {
  form: EventFormMetadata;
  list: ListName;
  index: number;
  what: string;
}

function RemoveButton({ form, list, index, what }: RemoveButtonProps) {
  return (
    <p>
      <Button
        kind="quiet"
        icon="minus"
        formAction={`#${list}`}
        {...form.remove.getButtonProps({ name: list, index })}
      >
        {t.remove(what)}
      </Button>
    </p>
  );
}

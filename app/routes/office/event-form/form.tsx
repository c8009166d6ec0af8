import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import type { Municipality, Theme } from "~/domain/event/types";
import { officeEventForm as t } from "~/i18n/fi/office-event-form";
import { ThemeBadge } from "~/ui/badge";
import { Button, DefaultSubmit, LinkButton } from "~/ui/button";
import { Fieldset } from "~/ui/choice";
import { EventFaults } from "./inputs";
import { Contacts, EnquiryContacts } from "./people";
import { RegistrationRules } from "./registration-rules";
import { Basics, Content, Times, VenueFields } from "./sections";
import type { EventValues } from "./values";

interface EventFormProps {
  /** Where it is sent: without it, the mark of the list that a row was added to would stay in the address. */
  action: string;
  reply: SubmissionResult<string[]> | null | undefined;
  values: Partial<EventValues>;
  municipalities: Municipality[];
  rounds: { id: string; name: string }[];
  themes: Theme[];
  /** The version that saving writes over, when it is another than the typed one. */
  version?: number;
  backHref: string;
}

/** All that an invitation holds. Without a script: rows are added by sending the form. */
export function EventForm({
  action,
  reply,
  values,
  municipalities,
  rounds,
  themes,
  version,
  backHref,
}: EventFormProps) {
  const [form, fields] = useForm<EventValues, EventValues, string[]>({
    id: "event",
    lastResult: reply,
    defaultValue: values,
  });
  return (
    <>
      <EventFaults form={form} />
      <form {...getFormProps(form)} method="post" action={action} noValidate className="form event-form">
        <DefaultSubmit />
        <input type="hidden" name={fields.version.name} value={version ?? fields.version.initialValue ?? 0} />
        <Basics fields={fields} rounds={rounds} isNew={values.version === undefined} />
        <Times fields={fields} />
        <RegistrationRules fields={fields} />
        <VenueFields fields={fields} />
        <Content fields={fields} />
        {themes.length > 0 && <Themes themes={themes} />}
        <Contacts form={form} fields={fields} municipalities={municipalities} />
        <EnquiryContacts form={form} fields={fields} />
        <div className="actions">
          <Button icon="check">{t.save}</Button>
          <LinkButton kind="quiet" href={backHref}>
            {t.cancel}
          </LinkButton>
        </div>
      </form>
    </>
  );
}

function Themes({ themes }: { themes: Theme[] }) {
  return (
    <Fieldset legend={t.themes} hint={t.themesHint}>
      <ul className="event-form__themes">
        {themes.map(({ id, position, name, prompt }) => (
          <li key={id}>
            <ThemeBadge position={position} name={name} />
            <p className="soft">{prompt}</p>
          </li>
        ))}
      </ul>
    </Fieldset>
  );
}

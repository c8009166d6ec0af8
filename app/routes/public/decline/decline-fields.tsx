import { type FormMetadata, type SubmissionResult, useForm } from "@conform-to/react";
import type { ReactNode } from "react";
import type { EventDetails, Municipality, Theme } from "~/domain/event/types";
import { ORGANIZATION_KINDS } from "~/domain/organization/types";
import { useLanguage } from "~/http/language";
import { commonWords } from "~/i18n/words/common";
import { declineWords } from "~/i18n/words/decline";
import { Fieldset } from "~/ui/choice";
import { ErrorSummary } from "~/ui/errors";
import { SelectField, TextArea, TextField } from "~/ui/field";
import { ViewFields } from "./view-fields";
import "~/ui/styles/pages/decline.css";

/** What is typed, before the form's schema makes of it what is meant. */
export type TypedDecline = {
  id: string;
  organizationName: string;
  organizationKind: string;
  municipalityCode: string;
  personName: string;
  email: string;
  reason: string;
  views: { themeId: string; text: string; mayShow: string }[];
};

interface DeclineFieldsProps {
  action: string;
  event: Pick<EventDetails, "takesResidents"> & { themes: Theme[] };
  municipalities: Municipality[];
  /** The id of the decline to be, unless the form was sent already. */
  formId: string;
  /** What is known already: of whom the invitation was for. */
  told: { [Field in keyof Omit<TypedDecline, "id" | "views" | "reason">]: string | null } | null;
  reply: SubmissionResult<string[]> | null | undefined;
  /** The button, and what stands before it. */
  children: ReactNode;
}

/** The form of those who cannot come: who they are, why, and a view on each theme. */
export function DeclineFields(props: DeclineFieldsProps) {
  const { action, event, municipalities, formId, told, reply, children } = props;
  const language = useLanguage();
  const t = declineWords[language];
  const { optional, organizationKinds } = commonWords[language];
  const only = municipalities.length === 1 ? municipalities[0]?.code : undefined;
  const [form, fields] = useForm<TypedDecline, unknown, string[]>({
    id: "form",
    lastResult: reply,
    defaultValue: { ...told, id: formId, municipalityCode: told?.municipalityCode ?? only },
  });
  const fault = useFault();
  const kinds = ORGANIZATION_KINDS.filter((kind) => kind !== "resident" || event.takesResidents);
  const text = (name: "organizationName" | "personName" | "email", label: string, type = "text") => (
    <TextField
      label={label}
      name={name}
      type={type}
      autoComplete={type === "email" ? "email" : name === "personName" ? "name" : "organization"}
      optionalLabel={optional}
      defaultValue={fields[name].initialValue}
      error={fault(fields[name].errors)}
      maxLength={type === "email" ? 254 : 120}
    />
  );
  return (
    <>
      <DeclineFaults form={form} />
      <form method="post" action={action} noValidate className="form">
        <input type="hidden" name="id" value={fields.id.initialValue} />
        {text("organizationName", t.organization)}
        <SelectField
          label={t.kind}
          name="organizationKind"
          placeholder={t.choose}
          options={kinds.map((kind) => ({ value: kind, label: organizationKinds[kind] }))}
          defaultValue={fields.organizationKind.initialValue}
          error={fault(fields.organizationKind.errors)}
          required
        />
        <SelectField
          label={t.municipality}
          name="municipalityCode"
          placeholder={t.chooseMunicipality}
          options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
          defaultValue={fields.municipalityCode.initialValue}
          error={fault(fields.municipalityCode.errors)}
          required
        />
        {event.themes.length > 0 && (
          <Fieldset legend={t.views} hint={t.viewsHint}>
            {event.themes.map((theme, index) => (
              <ViewFields key={theme.id} fields={fields} theme={theme} index={index} />
            ))}
          </Fieldset>
        )}
        <TextArea
          label={t.reason}
          hint={t.reasonHint}
          optionalLabel={optional}
          name="reason"
          rows={2}
          maxLength={500}
          defaultValue={fields.reason.initialValue}
          error={fault(fields.reason.errors)}
        />
        <Fieldset legend={t.who} hint={t.whoHint}>
          {text("personName", t.name)}
          {text("email", t.email, "email")}
        </Fieldset>
        {children}
      </form>
    </>
  );
}

/** The words for the fault of a field. */
export function useFault() {
  const { faults } = declineWords[useLanguage()];
  return (errors: string[] | null | undefined) =>
    errors?.[0] ? (faults[errors[0] as keyof typeof faults] ?? faults.unknown) : undefined;
}

/** All faults of the form, each with a link to its field and named by the field's own label. */
function DeclineFaults({ form }: { form: FormMetadata<TypedDecline, string[]> }) {
  const language = useLanguage();
  const t = declineWords[language];
  const fault = useFault();
  const labels: Record<string, string> = {
    ...{ organizationName: t.organization, organizationKind: t.kind, municipalityCode: t.municipality },
    ...{ personName: t.name, email: t.email, reason: t.reason },
  };
  const errors = Object.entries(form.allErrors).map(([id, keys]) => ({
    id,
    message: `${labels[id] ?? t.views} ${fault(keys)}`,
  }));
  return <ErrorSummary title={commonWords[language].errors.summary} errors={errors} />;
}

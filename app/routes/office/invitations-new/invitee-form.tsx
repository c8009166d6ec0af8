import { type SubmissionResult, useForm } from "@conform-to/react";
import type { Municipality } from "~/domain/event/types";
import { ORGANIZATION_KINDS } from "~/domain/organization/types";
import { common } from "~/i18n/fi/common";
import { officeInvitations } from "~/i18n/fi/office-invitations";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/errors";
import { SelectField, TextField } from "~/ui/field";
import { faultWords } from "../invitations/fault-words";

const t = officeInvitations.add;

type Typed = Record<
  | "organizationName"
  | "organizationKind"
  | "municipalityCode"
  | "personName"
  | "email"
  | "phone"
  | "language",
  string
>;

interface InviteeFormProps {
  action: string;
  municipalities: Municipality[];
  reply: SubmissionResult<string[]> | null | undefined;
}

const LABELS: Record<keyof Typed, string> = {
  organizationName: t.organization,
  organizationKind: t.kind,
  municipalityCode: t.municipality,
  personName: t.person,
  email: t.email,
  phone: t.phone,
  language: t.language,
};

/** One who is to be invited, as typed. */
export function InviteeForm({ action, municipalities, reply }: InviteeFormProps) {
  const [form, fields] = useForm<Typed, unknown, string[]>({ id: "kutsuttava", lastResult: reply });
  const faults = Object.entries(form.allErrors).map(([id, errors]) => ({
    id,
    message: `${LABELS[id as keyof Typed]}: ${wordsOf(errors)}`,
  }));
  const text = (name: keyof Typed, rest: Partial<Parameters<typeof TextField>[0]> = {}) => (
    <TextField
      label={LABELS[name]}
      name={name}
      defaultValue={fields[name].initialValue}
      error={wordsOf(fields[name].errors)}
      autoComplete="off"
      {...rest}
    />
  );
  const select = (name: keyof Typed, options: { value: string; label: string }[]) => (
    <SelectField
      label={LABELS[name]}
      name={name}
      placeholder={t.choose}
      options={options}
      defaultValue={fields[name].initialValue ?? (options.length === 1 ? options[0]?.value : undefined)}
      error={wordsOf(fields[name].errors)}
    />
  );
  const kinds = ORGANIZATION_KINDS.map((value) => ({ value, label: common.organizationKinds[value] }));
  const codes = municipalities.map(({ code, name }) => ({ value: code, label: name }));
  const languages = Object.entries(officeInvitations.languages).map(([value, label]) => ({ value, label }));
  return (
    <>
      <ErrorSummary title={common.errors.summary} errors={faults} />
      <form method="post" action={action} noValidate className="form">
        {text("organizationName", { maxLength: 120 })}
        {select("organizationKind", kinds)}
        {select("municipalityCode", codes)}
        {text("personName", { maxLength: 80, optionalLabel: common.optional })}
        {text("email", {
          type: "email",
          maxLength: 254,
          hint: t.emailHint,
          optionalLabel: common.optional,
        })}
        {text("phone", {
          type: "tel",
          maxLength: 30,
          width: "medium",
          optionalLabel: common.optional,
        })}
        <SelectField
          label={t.language}
          name="language"
          defaultValue={fields.language.initialValue ?? "fi"}
          options={languages}
        />
        <Button icon="plus">{t.addOne}</Button>
      </form>
    </>
  );
}

function wordsOf(errors: string[] | null | undefined): string | undefined {
  return errors?.[0] === "known" ? t.known : faultWords(errors ?? undefined);
}

import { type SubmissionResult, useForm } from "@conform-to/react";
import type { Municipality } from "~/domain/event/types";
import { REGISTRATION_LANGUAGES } from "~/domain/registration/types";
import { common } from "~/i18n/fi/common";
import { officeLateLinks as t } from "~/i18n/fi/office-late-links";
import { officeRegistrant } from "~/i18n/fi/office-registrant";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/errors";
import { SelectField, TextField } from "~/ui/field";

interface LinkFormProps {
  municipalities: Municipality[];
  /** Whether a link may be made for no municipality in particular. */
  anywhere: boolean;
  lastResult: SubmissionResult<string[]> | undefined;
}

interface Typed {
  note: string;
  municipalityCode: string;
  email: string;
  language: string;
}

export function LinkForm({ municipalities, anywhere, lastResult }: LinkFormProps) {
  const only = municipalities.length === 1 ? municipalities[0]?.code : undefined;
  const [form, fields] = useForm<Typed, Typed, string[]>({
    id: "form",
    lastResult,
    defaultValue: { municipalityCode: only, language: "fi" },
  });
  const labels: Record<string, string> = {
    note: t.note,
    municipalityCode: t.municipality,
    email: t.email,
    language: t.language,
  };
  const errors = Object.entries(form.allErrors).map(([id, keys]) => ({
    id,
    message: `${labels[id] ?? ""}: ${fault(keys)}`,
  }));
  return (
    <>
      <ErrorSummary title={common.errors.summary} errors={errors} />
      <form method="post" className="form" noValidate>
        <TextField
          label={t.note}
          hint={t.noteHint}
          name="note"
          defaultValue={fields.note.initialValue}
          error={fault(fields.note.errors)}
          maxLength={120}
          autoComplete="off"
          required
        />
        <SelectField
          label={t.municipality}
          name="municipalityCode"
          defaultValue={fields.municipalityCode.initialValue}
          error={fault(fields.municipalityCode.errors)}
          placeholder={anywhere ? t.anyMunicipality : ""}
          options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <TextField
          label={t.email}
          hint={t.emailHint}
          optionalLabel={common.optional}
          name="email"
          type="email"
          defaultValue={fields.email.initialValue}
          error={fault(fields.email.errors)}
          maxLength={254}
          autoComplete="off"
        />
        <SelectField
          label={t.language}
          name="language"
          defaultValue={fields.language.initialValue}
          options={REGISTRATION_LANGUAGES.map((value) => ({
            value,
            label: officeRegistrant.languages[value],
          }))}
        />
        <p>
          <Button>{t.submit}</Button>
        </p>
      </form>
    </>
  );
}

function fault(keys: string[] | null | undefined): string | undefined {
  return keys?.[0] ? (t.faults[keys[0] as keyof typeof t.faults] ?? t.faults.unknown) : undefined;
}

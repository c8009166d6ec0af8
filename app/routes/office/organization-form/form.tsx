import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import type { Municipality } from "~/domain/event/types";
import { ORGANIZATION_LANGUAGES, REGISTER_KINDS } from "~/domain/organization/types";
import { common } from "~/i18n/fi/common";
import { officeOrganizations as t } from "~/i18n/fi/office-organizations";
import { paths } from "~/paths";
import { Button, DefaultSubmit, LinkButton } from "~/ui/button";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { Fieldset } from "~/ui/choice";
import { Disclosure } from "~/ui/disclosure";
import { SelectField, TextArea, TextField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { Addresses } from "./addresses";
import { faultWords, OrganizationFaults, type OrganizationFieldset, wired } from "./inputs";
import type { OrganizationValues } from "./values";

interface OrganizationFormProps {
  action: string;
  reply: SubmissionResult<string[]> | null | undefined;
  /** The one that has the name or the number already. */
  other: { id: string; name: string } | null | undefined;
  values: Partial<OrganizationValues>;
  municipalities: Municipality[];
  scope: "all" | string[];
  /** The version that saving writes over, when it is another than the typed one. */
  version?: number;
  saveLabel: string;
}

export function OrganizationForm({
  reply,
  other,
  values,
  municipalities,
  scope,
  ...props
}: OrganizationFormProps) {
  const [form, fields] = useForm<OrganizationValues, OrganizationValues, string[]>({
    id: "organization",
    lastResult: reply,
    defaultValue: values,
  });
  const version = props.version ?? fields.version.initialValue ?? 0;
  return (
    <>
      <OrganizationFaults form={form} />
      {other && (
        <Notice kind="info">
          <a href={paths.officeOrganization(other.id)}>{t.other(other.name)}</a>
        </Notice>
      )}
      <form
        {...getFormProps(form)}
        method="post"
        action={props.action}
        noValidate
        className="form event-form"
      >
        <DefaultSubmit />
        <input type="hidden" name={fields.version.name} value={version} />
        <Basics fields={fields} municipalities={municipalities} scope={scope} />
        <Addresses form={form} fields={fields} />
        <Contact fields={fields} />
        <div className="actions">
          <Button icon="check">{props.saveLabel}</Button>
          <LinkButton kind="quiet" href={paths.officeOrganizations()}>
            {t.cancel}
          </LinkButton>
        </div>
      </form>
    </>
  );
}

interface BasicsProps {
  fields: OrganizationFieldset;
  municipalities: Municipality[];
  scope: "all" | string[];
}

function Basics({ fields, municipalities, scope }: BasicsProps) {
  const options = municipalities.map(({ code, name }) => ({ value: code, label: name }));
  const homes = options.filter(({ value }) => scope === "all" || scope.includes(value));
  const chosen = [fields.municipalityCodes.initialValue ?? []].flat().filter((code) => code !== undefined);
  const names = options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
  const summary = names.length > 0 ? t.otherMunicipalities(names.join(", ")) : t.labels.municipalityCodes;
  return (
    <Fieldset legend={t.basics}>
      <TextField {...wired(fields.name)} label={t.labels.name} hint={t.hints.name} maxLength={120} required />
      <div className="form-grid">
        <SelectField
          {...wired(fields.kind)}
          label={t.labels.kind}
          placeholder={t.choose}
          options={REGISTER_KINDS.map((kind) => ({ value: kind, label: common.organizationKinds[kind] }))}
          required
        />
        <SelectField
          {...wired(fields.municipalityCode)}
          label={t.labels.municipalityCode}
          placeholder={scope === "all" ? t.noHome : t.choose}
          options={homes}
          required
        />
        <TextField
          {...wired(fields.businessId)}
          label={t.labels.businessId}
          hint={t.hints.businessId}
          width="medium"
        />
      </div>
      <Disclosure summary={summary} open={Boolean(fields.municipalityCodes.errors)}>
        <div className="organization-municipalities">
          <CheckboxGroup
            legend={<span className="visually-hidden">{t.labels.municipalityCodes}</span>}
            name={fields.municipalityCodes.name}
            options={options}
            defaultValues={chosen}
            error={faultWords(fields.municipalityCodes.errors)}
          />
        </div>
      </Disclosure>
    </Fieldset>
  );
}

function Contact({ fields }: { fields: OrganizationFieldset }) {
  return (
    <Fieldset legend={t.contact}>
      <div className="form-grid">
        <TextField {...wired(fields.phone)} label={t.labels.phone} type="tel" autoComplete="off" />
        <SelectField
          {...wired(fields.language)}
          label={t.labels.language}
          options={ORGANIZATION_LANGUAGES.map((language) => ({
            value: language,
            label: t.languages[language],
          }))}
          required
        />
      </div>
      <TextArea {...wired(fields.postalAddress)} label={t.labels.postalAddress} rows={3} />
    </Fieldset>
  );
}

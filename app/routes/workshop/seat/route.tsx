import { useForm } from "@conform-to/react";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ORGANIZATION_KINDS } from "~/domain/organization/types";
import { useLanguage } from "~/http/language";
import { NOT_SEARCHED, titled } from "~/http/title";
import { commonWords } from "~/i18n/words/common";
import { workshopWords } from "~/i18n/words/workshop";
import { PublicFrame } from "~/routes/public/frame";
import { Button } from "~/ui/button";
import { RadioGroup } from "~/ui/choice";
import { ErrorSummary } from "~/ui/errors";
import { SelectField } from "~/ui/field";
import type { action, loader } from "./route.server";

export { action, loader } from "./route.server";

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, (language) => `${workshopWords[language].seat.title}: ${page.data?.eventTitle ?? ""}`),
  NOT_SEARCHED,
];

interface Typed {
  organizationKind: string;
  municipality: string;
}

export default function ChooseSeat() {
  const { code, eventTitle, municipalities, other } = useLoaderData<typeof loader>();
  const language = useLanguage();
  const t = workshopWords[language].seat;
  const common = commonWords[language];
  const [form, fields] = useForm<Typed>({ id: "form", lastResult: useActionData<typeof action>() });
  const fault = (errors: string[] | undefined) => errors && t.faults.required;
  const faults = [
    { id: fields.organizationKind.name, label: t.kind, errors: fields.organizationKind.errors },
    { id: fields.municipality.name, label: t.municipality, errors: fields.municipality.errors },
  ].filter(({ errors }) => errors);
  return (
    <PublicFrame>
      <p className="eyebrow">{eventTitle}</p>
      <h1>{t.title}</h1>
      <ErrorSummary
        title={common.errors.summary}
        errors={faults.map(({ id, label }) => ({ id, message: `${label}: ${t.faults.required}` }))}
      />
      <p>{t.lead(code)}</p>
      <p>{t.why}</p>
      <form id={form.id} className="form" method="post" noValidate>
        <RadioGroup
          legend={t.kind}
          name={fields.organizationKind.name}
          options={ORGANIZATION_KINDS.map((value) => ({ value, label: common.organizationKinds[value] }))}
          defaultValue={fields.organizationKind.initialValue}
          error={fault(fields.organizationKind.errors)}
          required
        />
        <SelectField
          label={t.municipality}
          hint={t.municipalityHint}
          name={fields.municipality.name}
          options={[...municipalities, { value: other, label: t.otherMunicipality }]}
          placeholder={t.choose}
          defaultValue={fields.municipality.initialValue}
          error={fault(fields.municipality.errors)}
          required
        />
        <Button>{t.submit}</Button>
      </form>
    </PublicFrame>
  );
}

import { type FormMetadata, useForm } from "@conform-to/react";
import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { NewRoundForm } from "~/domain/round/form.server";
import { THEMES_MAX } from "~/domain/round/rules";
import { titled } from "~/http/title";
import { common } from "~/i18n/fi/common";
import { office } from "~/i18n/fi/office";
import { officeMailRules } from "~/i18n/fi/office-mail-rules";
import { officeRound as t } from "~/i18n/fi/office-round";
import { paths } from "~/paths";
import { Button, DefaultSubmit } from "~/ui/button";
import { Checkbox, Fieldset } from "~/ui/choice";
import { ErrorSummary } from "~/ui/errors";
import { TextArea, TextField } from "~/ui/field";
import { OfficeFrame } from "../frame";
import type { action, loader } from "./route.server";

export { action, loader } from "./route.server";

export const meta: MetaFunction = (page) => [titled(page, () => t.title)];

export default function NewRound() {
  const { asker, year, themes } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const usual = t.themes.map((name) => ({ name, prompt: t.question(name) }));
  const [form, fields] = useForm<NewRoundForm, NewRoundForm, string[]>({
    id: "form",
    lastResult,
    defaultValue: {
      year,
      name: t.nameOf(year),
      themes: themes.length > 0 ? themes : usual,
      defaultRules: true,
    },
  });
  const errors = Object.entries(form.allErrors).map(([id, keys]) => ({
    id,
    message: [nameOf(id), fault(keys)].filter(Boolean).join(": "),
  }));
  return (
    <OfficeFrame
      asker={asker}
      current="events"
      title={t.title}
      back={{ href: paths.office(), label: office.backToEvents }}
    >
      <ErrorSummary title={common.errors.summary} errors={errors} />
      <form id={form.id} method="post" action={paths.officeNewRound()} noValidate className="form">
        <DefaultSubmit />
        <p>{t.lead}</p>
        <TextField
          label={t.year}
          name={fields.year.name}
          defaultValue={fields.year.initialValue}
          error={fault(fields.year.errors)}
          inputMode="numeric"
          width="short"
          required
        />
        <TextField
          label={t.name}
          name={fields.name.name}
          defaultValue={fields.name.initialValue}
          error={fault(fields.name.errors)}
          required
        />
        <Themes form={form} rows={fields.themes} />
        <Checkbox
          label={officeMailRules.roundNew.label}
          hint={officeMailRules.roundNew.hint}
          name={fields.defaultRules.name}
          defaultChecked={fields.defaultRules.initialValue === "on"}
        />
        <Button>{t.save}</Button>
      </form>
    </OfficeFrame>
  );
}

type Form = FormMetadata<NewRoundForm, string[]>;

function Themes({ form, rows }: { form: Form; rows: ReturnType<Form["getFieldset"]>["themes"] }) {
  const list = rows.getFieldList();
  return (
    <div id={rows.name} className="form-rows">
      {list.map((row, index) => {
        const { name, prompt } = row.getFieldset();
        return (
          <Fieldset key={row.name} legend={t.theme(index + 1)}>
            <TextField
              label={t.themeName}
              name={name.name}
              defaultValue={name.initialValue}
              error={fault(name.errors)}
              required
            />
            <TextArea
              label={t.prompt}
              name={prompt.name}
              defaultValue={prompt.initialValue}
              error={fault(prompt.errors)}
              rows={4}
              required
            />
            {list.length > 1 && (
              <Button kind="quiet" icon="minus" {...form.remove.getButtonProps({ name: rows.name, index })}>
                {t.remove(index + 1)}
              </Button>
            )}
          </Fieldset>
        );
      })}
      {list.length < THEMES_MAX && (
        <p>
          <Button kind="secondary" icon="plus" {...form.insert.getButtonProps({ name: rows.name })}>
            {t.add}
          </Button>
        </p>
      )}
    </div>
  );
}

function fault(errors: string[] | undefined) {
  return errors?.[0] && (t.faults[errors[0] as keyof typeof t.faults] ?? t.faults.unknown);
}

/** "Teema 2, Teeman nimi" of `themes[1].name`; null of what is no field. */
function nameOf(path: string): string | null {
  const [, index, field] = /^themes\[(\d+)\]\.(\w+)$/.exec(path) ?? [];
  if (index) return `${t.theme(Number(index) + 1)}, ${field === "name" ? t.themeName : t.prompt}`;
  if (path === "year") return t.year;
  return path === "name" ? t.name : null;
}

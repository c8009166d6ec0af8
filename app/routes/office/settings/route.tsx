import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { common } from "~/i18n/fi/common";
import { office } from "~/i18n/fi/office";
import { officeSettings as t } from "~/i18n/fi/office-settings";
import { paths } from "~/paths";
import { Button } from "~/ui/button";
import { RadioGroup } from "~/ui/choice";
import { ErrorSummary } from "~/ui/errors";
import { Notice } from "~/ui/notice";
import { OfficeFrame } from "../frame";
import type { action, loader } from "./route.server";

export { action, loader } from "./route.server";

export const meta: MetaFunction = (page) => [titled(page, () => t.title)];

const CHOICES = ["at-once", "daily"] as const;

export default function Settings() {
  const { asker, notices, saved } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const error = reply?.error?.notices ? t.required : undefined;
  return (
    <OfficeFrame asker={asker} title={t.title} back={{ href: paths.office(), label: office.backToEvents }}>
      {saved && !reply && <Notice kind="success" title={t.saved} live />}
      <ErrorSummary title={common.errors.summary} errors={error ? [{ id: "notices", message: error }] : []} />
      <form method="post" action={paths.officeSettings()} className="form" noValidate>
        <RadioGroup
          legend={t.notices}
          hint={t.noticesHint}
          name="notices"
          defaultValue={notices}
          error={error}
          options={CHOICES.map((value) => ({ value, label: t.options[value], hint: t.hints[value] }))}
        />
        <p>
          <Button icon="check">{t.save}</Button>
        </p>
      </form>
    </OfficeFrame>
  );
}

import type { FieldMetadata, FormMetadata } from "@conform-to/react";
import { common } from "~/i18n/fi/common";
import { officeOrganizations as t } from "~/i18n/fi/office-organizations";
import { ErrorSummary } from "~/ui/errors";
import type { OrganizationValues } from "./values";

export type OrganizationFormMetadata = FormMetadata<OrganizationValues, string[]>;
export type OrganizationFieldset = ReturnType<OrganizationFormMetadata["getFieldset"]>;
type Input = Pick<
  FieldMetadata<string | number | null | undefined, OrganizationValues, string[]>,
  "name" | "initialValue" | "errors"
>;

/** What ties a field of the page to a field of the form. */
export function wired(field: Input) {
  return {
    name: field.name,
    defaultValue: field.initialValue,
    error: faultWords(field.errors),
    optionalLabel: common.optional,
  };
}

export function faultWords(errors: string[] | undefined): string | undefined {
  const [fault] = errors ?? [];
  return fault && (t.errors[fault as keyof typeof t.errors] ?? t.errors.unknown);
}

/** All faults of the form, each under the name of its field. */
export function OrganizationFaults({ form }: { form: OrganizationFormMetadata }) {
  const errors = Object.entries(form.allErrors).map(([path, faults]) => ({
    id: path,
    message: `${nameOf(path)}: ${faultWords(faults)}`,
  }));
  return <ErrorSummary title={common.errors.summary} errors={errors} />;
}

function nameOf(path: string): string {
  const [, index, field = path] = /^addresses\[(\d+)\]\.(\w+)$/.exec(path) ?? [];
  const label = t.labels[field as keyof typeof t.labels] ?? t.addresses;
  return index ? `${t.addressNumber(Number(index) + 1)}, ${label}` : label;
}

import type { FormMetadata } from "@conform-to/react";
import { officeOrganizations as t } from "~/i18n/fi/office-organizations";
import { FormFaults, faultWordsOf, wiredWith } from "../form-faults";
import type { OrganizationValues } from "./values";

export type OrganizationFormMetadata = FormMetadata<OrganizationValues, string[]>;
export type OrganizationFieldset = ReturnType<OrganizationFormMetadata["getFieldset"]>;

export const faultWords = faultWordsOf(t.errors);
export const wired = wiredWith(faultWords);

export function OrganizationFaults({ form }: { form: OrganizationFormMetadata }) {
  return <FormFaults form={form} nameOf={nameOf} faultWords={faultWords} />;
}

function nameOf(path: string): string {
  const [, index, field = path] = /^addresses\[(\d+)\]\.(\w+)$/.exec(path) ?? [];
  const label = t.labels[field as keyof typeof t.labels] ?? t.addresses;
  return index ? `${t.addressNumber(Number(index) + 1)}, ${label}` : label;
}

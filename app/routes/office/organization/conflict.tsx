import type { Municipality } from "~/domain/event/types";
import type { Organization } from "~/domain/organization/types";
import { common } from "~/i18n/fi/common";
import { officeOrganizations as t } from "~/i18n/fi/office-organizations";
import { Facts } from "~/ui/facts";
import { Notice } from "~/ui/notice";
import { valuesOf } from "../organization-form/values";

interface ConflictProps {
  /** As somebody else has saved it meanwhile. */
  organization: Organization;
  typed: Record<string, unknown> | null | undefined;
  municipalities: Municipality[];
}

/** Says what now stands otherwise than it was typed. */
export function Conflict({ organization, typed, municipalities }: ConflictProps) {
  const { version, ...stored } = valuesOf(organization);
  const facts = Object.entries(stored)
    .filter(([field, value]) => readable(value) !== readable(typed?.[field]))
    .map(([field, value]) => ({
      term: t.labels[field as keyof typeof t.labels] ?? t.addresses,
      children: readable(value, (word) => wordsOf(word, municipalities)) || t.conflict.nothing,
    }));
  return (
    <Notice kind="warning" title={t.conflict.title} live>
      <p>{t.conflict.text}</p>
      {facts.length > 0 && <p>{t.conflict.differs}</p>}
      <Facts items={facts} />
    </Notice>
  );
}

function readable(value: unknown, words = (word: string) => word): string {
  if (Array.isArray(value)) return value.map((part) => readable(part, words)).join("; ");
  if (value && typeof value === "object") return Object.values(value).filter(Boolean).join(", ");
  return words(String(value ?? ""));
}

function wordsOf(word: string, municipalities: Municipality[]): string {
  const municipality = municipalities.find(({ code }) => code === word)?.name;
  const kind = common.organizationKinds[word as keyof typeof common.organizationKinds];
  return municipality ?? kind ?? t.languages[word as keyof typeof t.languages] ?? word;
}

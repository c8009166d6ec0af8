export const ORGANIZATION_KINDS = [
  "association",
  "ngo",
  "parish",
  "foundation",
  "municipality",
  "county",
  "other",
  "resident",
] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

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

/** A resident is none: nobody enters one in the register. */
export const REGISTER_KINDS = ORGANIZATION_KINDS.filter((kind) => kind !== "resident");

/** The languages in which an organisation is written to. */
export const ORGANIZATION_LANGUAGES = ["fi", "sv", "en"] as const;
export type OrganizationLanguage = (typeof ORGANIZATION_LANGUAGES)[number];

export interface OrganizationAddress {
  email: string;
  personName: string | null;
}

/** What the office writes of an organisation. */
export interface OrganizationDraft {
  name: string;
  kind: OrganizationKind;
  /** Its home; null when it belongs to no municipality of the area. */
  municipalityCode: string | null;
  /** Where it works besides its home. */
  municipalityCodes: string[];
  businessId: string | null;
  addresses: OrganizationAddress[];
  language: OrganizationLanguage;
  phone: string | null;
  postalAddress: string | null;
}

export interface Organization extends OrganizationDraft {
  id: string;
  noInvitationsAt: string | null;
  /** When the office entered or looked it over; null when only a registration has named it. */
  confirmedAt: string | null;
  /** The one it was merged into: its name still leads there. */
  mergedInto: string | null;
  version: number;
  createdAt: string;
  updatedAt: string | null;
}

export const REGISTER_SORTS = ["name", "municipality", "kind", "latest"] as const;
export type RegisterSort = (typeof REGISTER_SORTS)[number];

export const REGISTER_PARTS = ["no-invitations", "unconfirmed"] as const;
export type RegisterPart = (typeof REGISTER_PARTS)[number];

/** What is asked of the register; null asks for all. */
export interface RegisterQuery {
  search: string | null;
  municipalityCode: string | null;
  kind: OrganizationKind | null;
  only: RegisterPart | null;
  sort: RegisterSort;
}

interface Found {
  id: string;
  name: string;
  /** Its home: who has no right to that municipality must leave the organisation as it is. */
  municipalityCode: string | null;
}

/** What makes an organisation that somebody does not see the one a row tells of. */
export type Taken = "name" | "businessId";

/** `doubtful` leaves the choice to a person: is it the same body or a new one? */
export type OrganizationMatch = ({ kind: "known" | "doubtful" } & Found) | { kind: "new"; taken?: Taken };

import type { OrganizationKind, OrganizationLanguage, Taken } from "~/domain/organization/types";
import type { TableFault } from "./reading/types";

export type ImportKind = "organizations" | "invitations";
export type ImportState = "reading" | "ready" | "saving" | "done" | "failed";

/** Why nothing came of an import: of the file, its headings or rows, or of us. */
export type ImportFault = TableFault | "no-headings" | "no-rows" | "interrupted" | "fault";

export interface NewImport {
  id: string;
  kind: ImportKind;
  /** Of an invitation list. */
  eventId: string | null;
  organizerId: string;
  fileName: string;
}

export interface Import extends NewImport {
  state: ImportState;
  fault: ImportFault | null;
  rowsTotal: number;
  rowsDone: number;
  createdAt: string;
  /** Until when it stays in this state: a preview is forgotten, work in the middle has been interrupted. */
  expiresAt: string;
}

export const FIELDS = [
  "name",
  "kind",
  "municipality",
  "otherMunicipalities",
  "businessId",
  "email",
  "personName",
  "phone",
  "language",
  "address",
] as const;
export type Field = (typeof FIELDS)[number];

/** What a row tells. Null is what it does not tell. */
export interface Candidate {
  name: string;
  kind: OrganizationKind | null;
  municipalityCode: string | null;
  municipalityCodes: string[];
  businessId: string | null;
  email: string | null;
  /** Others in the same cell; an invitation goes to the first. */
  moreEmails: string[];
  /** Whose the first address is. */
  personName: string | null;
  phone: string | null;
  language: OrganizationLanguage | null;
  postalAddress: string | null;
}

export type FaultReason =
  | "required"
  | "too-long"
  | "bad-characters"
  | "no-links"
  | "email-invalid"
  | "phone-invalid"
  | "business-id-invalid"
  | "unknown"
  | "formula"
  | "twice"
  | "not-yours"
  | "taken"
  | "no-invitations";

export interface RowFault {
  field: Field;
  reason: FaultReason;
  /** What stands in the file, or the number of the row that says the same. */
  told?: string;
}

export const VERDICTS = ["new", "known", "doubtful", "wrong"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What to do with a doubtful row. */
export const CHOICES = ["skip", "same", "new"] as const;
export type Choice = (typeof CHOICES)[number];

export interface Change {
  field: Field;
  from: string | null;
  to: string;
}

/** The organisation of the register that a row tells of, or perhaps tells of. */
export interface Likeness {
  id: string;
  name: string;
  municipalityCode: string | null;
  version: number;
}

export interface JudgedRow {
  /** As the spreadsheet shows it. */
  number: number;
  verdict: Verdict;
  name: string;
  faults: RowFault[];
  /** Null when the row is wrong. */
  candidate: Candidate | null;
  /** The kind and the municipality that a new one gets, told or taken for granted. */
  assumed: Pick<Candidate, "kind" | "municipalityCode">;
  organization: Likeness | null;
  /** What makes it an organisation that the asker does not see: it is not linked to the register. */
  taken: Taken | null;
  /** What was missing in the register, and what would be written over when that is asked for. */
  fills: Change[];
  overwrites: Change[];
  /** What may be chosen; the choice counts only when the row is doubtful. */
  choices: readonly Choice[];
  choice: Choice;
}

export interface Preview {
  /** Headings of columns that are not read. */
  ignored: string[];
  cut: boolean;
  rows: JudgedRow[];
}

/** What became of the rows. */
export interface ImportResult {
  organizationsAdded: number;
  organizationsUpdated: number;
  invitationsAdded: number;
  /** There already, as the file says it. */
  unchanged: number;
  /** Left out by choice, or because the register had changed meanwhile. */
  skipped: number;
  wrong: number;
}

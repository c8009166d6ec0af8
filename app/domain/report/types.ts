import type { OrganizationKind } from "~/domain/organization/types";
import type { ParticipantCategory } from "../registration/types";

/** What the law says is negotiated about every year; a report is not published before each has its text. */
export const LAW_HEADINGS = ["goals", "measures", "cooperation", "followUp"] as const;
export type LawHeading = (typeof LAW_HEADINGS)[number];

/** What people write. Plain text: an empty line between paragraphs, `- ` before an item of a list. */
export interface ReportTexts {
  title: string;
  summary: string;
  headings: Record<LawHeading, string>;
  /** Main findings by the id of the theme. */
  findings: Record<string, string>;
}

/** An idea as it was written, without who wrote it: in a small municipality kind and place would tell. */
interface ReportIdea {
  id: string;
  text: string;
}

export interface ReportTheme {
  id: string;
  position: number;
  name: string;
  prompt: string;
  ideas: ReportIdea[];
  /** How many ideas the facilitator put aside; they are not among `ideas`. */
  putAside: number;
}

export interface ReportFacts {
  title: string;
  /** Year of the round, or of the event's day. */
  year: number | null;
  startsOn: string | null;
  startsAt: string | null;
  place: string | null;
  hosts: string[];
  municipalities: string[];
}

interface KindCount {
  kind: OrganizationKind;
  count: number;
}

interface MunicipalityCount {
  code: string;
  name: string;
  count: number;
}

/** Whom the numbers count: those who were marked as arrived, or, when nobody was, those who had a place. */
export type Counted = "attendance" | "registrations";

export interface ParticipantCounts {
  counted: Counted;
  total: number;
  organizations: number;
  byCategory: Record<ParticipantCategory, number>;
  byKind: KindCount[];
  byMunicipality: MunicipalityCount[];
}

/** What the software collects: facts, numbers and ideas as they stood when they were last collected. */
export interface ReportMaterial {
  facts: ReportFacts;
  participants: ParticipantCounts;
  themes: ReportTheme[];
}

export interface Report {
  id: string;
  eventId: string;
  slug: string;
  texts: ReportTexts;
  material: ReportMaterial;
  /** Made up to show what a report looks like. */
  isExample: boolean;
  version: number;
  createdAt: string;
  updatedAt: string;
  publishedAt: string | null;
  publishedBy: string | null;
}

/** What the report's page shows. */
export type ShownReport = Pick<Report, "texts" | "material" | "isExample" | "publishedAt">;

/** How boards and registrations differ from what was last collected from them. */
export interface MaterialChanges {
  ideasAdded: number;
  ideasGone: number;
  participantsBy: number;
}

/** One registration with those of it who are counted. */
export interface CountedRegistration {
  organizationKind: OrganizationKind;
  /** Same for the same organization; null for a private person. */
  organizationId: string | null;
  municipality: { code: string; name: string };
  participants: number;
}

/** What a report's material is made from. */
export interface ReportSources {
  facts: ReportFacts;
  themes: ReportTheme[];
  registrations: CountedRegistration[];
  counted: Counted;
}

import { ORGANIZATION_KINDS } from "~/domain/organization/types";
import { categoryOf } from "../registration/rules";
import { PARTICIPANT_CATEGORIES } from "../registration/types";
import {
  type Counted,
  type CountedRegistration,
  LAW_HEADINGS,
  type LawHeading,
  type MaterialChanges,
  type ParticipantCounts,
  type ReportMaterial,
  type ReportSources,
  type ReportTexts,
} from "./types";

export function collect({ facts, themes, registrations, counted }: ReportSources): ReportMaterial {
  return { facts, participants: countParticipants(registrations, counted), themes };
}

export function countParticipants(registrations: CountedRegistration[], counted: Counted): ParticipantCounts {
  const places = new Map(registrations.map(({ municipality }) => [municipality.code, municipality.name]));
  const inCategory = (category: string) =>
    sum(registrations.filter((r) => categoryOf(r.organizationKind) === category));
  return {
    counted,
    total: sum(registrations),
    organizations: new Set(registrations.flatMap((r) => r.organizationId ?? [])).size,
    byCategory: Object.fromEntries(
      PARTICIPANT_CATEGORIES.map((category) => [category, inCategory(category)]),
    ) as ParticipantCounts["byCategory"],
    byKind: ORGANIZATION_KINDS.map((kind) => ({
      kind,
      count: sum(registrations.filter((r) => r.organizationKind === kind)),
    })).filter(({ count }) => count > 0),
    byMunicipality: [...places]
      .map(([code, name]) => ({
        code,
        name,
        count: sum(registrations.filter((r) => r.municipality.code === code)),
      }))
      .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, "fi")),
  };
}

function sum(registrations: CountedRegistration[]): number {
  return registrations.reduce((total, { participants }) => total + participants, 0);
}

export function countIdeas(material: ReportMaterial): number {
  return material.themes.reduce((total, theme) => total + theme.ideas.length, 0);
}

/** Which of the law's four headings have no text yet. */
export function missingHeadings(texts: ReportTexts): LawHeading[] {
  return LAW_HEADINGS.filter((heading) => texts.headings[heading].trim() === "");
}

export function sameTexts(a: ReportTexts, b: ReportTexts): boolean {
  const themes = new Set([...Object.keys(a.findings), ...Object.keys(b.findings)]);
  return (
    a.title === b.title &&
    a.summary === b.summary &&
    LAW_HEADINGS.every((heading) => a.headings[heading] === b.headings[heading]) &&
    [...themes].every((id) => (a.findings[id] ?? "") === (b.findings[id] ?? ""))
  );
}

export function changesSince(collected: ReportMaterial, now: ReportMaterial): MaterialChanges {
  const before = ideaIds(collected);
  const after = ideaIds(now);
  return {
    ideasAdded: [...after].filter((id) => !before.has(id)).length,
    ideasGone: [...before].filter((id) => !after.has(id)).length,
    participantsBy: now.participants.total - collected.participants.total,
  };
}

function ideaIds(material: ReportMaterial): Set<string> {
  return new Set(material.themes.flatMap((theme) => theme.ideas.map((idea) => idea.id)));
}

import type { useForm } from "@conform-to/react";
import { LAW_HEADINGS, type LawHeading, type Report, type ReportTexts } from "~/domain/report/types";
import { officeReport as t } from "~/i18n/fi/office-report";
import type { FieldFault } from "~/ui/errors";

/** The editor's form as it is sent. */
interface ReportFormShape extends Record<LawHeading, string> {
  version: number;
  title: string;
  summary: string;
  findings: { themeId: string; text: string }[];
}

export interface FieldState {
  id: string;
  name: string;
  value: string;
  error: string | undefined;
}

type Found = ReturnType<typeof useForm<ReportFormShape>>[1];

export function formOf(report: Report, { title, summary, headings, findings }: ReportTexts): ReportFormShape {
  const themes = report.material.themes;
  return {
    version: report.version,
    title,
    summary,
    ...headings,
    findings: themes.map(({ id }) => ({ themeId: id, text: findings[id] ?? "" })),
  };
}

/** What each field holds and what is wrong with it, findings in the order of the report's themes. */
export function fieldsOf(report: Report, found: Found) {
  const sent = found.findings.getFieldList().map((entry) => entry.getFieldset());
  const findings = report.material.themes.map((theme, index) => {
    const field = sent.find(({ themeId }) => themeId.initialValue === theme.id)?.text;
    return { theme, ...stateOf(`findings-${index}`, `findings[${index}].text`, field) };
  });
  const title = stateOf("title", "title", found.title);
  const summary = stateOf("summary", "summary", found.summary);
  const headings = Object.fromEntries(
    LAW_HEADINGS.map((heading) => [heading, stateOf(heading, heading, found[heading])]),
  ) as Record<LawHeading, FieldState>;
  const faults = [
    faultOf(title, t.fields.title),
    faultOf(summary, t.fields.summary),
    ...LAW_HEADINGS.map((heading) => faultOf(headings[heading], t.headings[heading])),
    ...findings.map((field) => faultOf(field, field.theme.name)),
  ].flat();
  return { title, summary, headings, findings, faults, version: found.version.initialValue };
}

function stateOf(
  id: string,
  name: string,
  field: { initialValue?: string; errors?: string[] } | undefined,
): FieldState {
  const error = field?.errors?.[0] as keyof typeof t.errors | undefined;
  return { id, name, value: field?.initialValue ?? "", error: error && t.errors[error] };
}

function faultOf({ id, error }: FieldState, label: string): FieldFault[] {
  return error ? [{ id, message: `${label}: ${error}` }] : [];
}

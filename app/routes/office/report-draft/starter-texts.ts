import type { ReportMaterial, ReportTexts } from "~/domain/report/types";
import { officeReport } from "~/i18n/fi/office-report";

const list = new Intl.ListFormat("fi");

/**
 * What a new draft says before anybody has written in it: what is known already, and no more. Numbers are left
 * out, since they are collected anew while the texts stay.
 */
export function starterTexts({ facts, themes }: ReportMaterial): ReportTexts {
  const t = officeReport.starter;
  const about = facts.municipalities.length > 0 ? list.format(facts.municipalities) : facts.title;
  const summary = [t.summary];
  if (facts.municipalities.length > 0) summary.push(t.municipalities(list.format(facts.municipalities)));
  if (themes.length > 0) summary.push(t.themes(list.format(themes.map(({ name }) => name))));
  return {
    title: facts.year ? t.title(about, String(facts.year)) : t.titleWithoutYear(about),
    summary: summary.join(" "),
    headings: {
      goals: themes.length > 0 ? [t.goals, ...themes.map(({ prompt }) => `- ${prompt}`)].join("\n") : "",
      measures: "",
      cooperation: "",
      followUp: "",
    },
    findings: {},
  };
}

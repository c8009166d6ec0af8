import { z } from "zod";
import { line, lines, toMany } from "../text/fields.server";
import type { ReportTexts } from "./types";

/** Shown at the fields too, as `maxLength`. */
const TEXT_MAX = 20_000;

const version = z.coerce.number("required").int();

/** An empty field comes as no field at all. */
const text = toMany(lines(TEXT_MAX)).optional();

export const ReportForm = z.object({
  version,
  title: toMany(line(200)),
  summary: text,
  goals: text,
  measures: text,
  cooperation: text,
  followUp: text,
  findings: z
    .array(z.object({ themeId: line(64), text }))
    .max(50, "too-long")
    .default([]),
  /** What to do once the texts are saved. */
  next: z.enum(["stay", "collect", "preview"]).default("stay"),
});

export const PublicationForm = z.object({ version });

export function textsOf(form: z.output<typeof ReportForm>): ReportTexts {
  return {
    title: form.title,
    summary: form.summary ?? "",
    headings: {
      goals: form.goals ?? "",
      measures: form.measures ?? "",
      cooperation: form.cooperation ?? "",
      followUp: form.followUp ?? "",
    },
    findings: Object.fromEntries(form.findings.map((finding) => [finding.themeId, finding.text ?? ""])),
  };
}

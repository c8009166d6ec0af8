import { useForm } from "@conform-to/react";
import type { useActionData } from "@remix-run/react";
import { LAW_HEADINGS, type Report } from "~/domain/report/types";
import { common } from "~/i18n/fi/common";
import { officeReport as t } from "~/i18n/fi/office-report";
import { ThemeBadge, themeClass } from "~/ui/badge";
import { Button } from "~/ui/button";
import { Fieldset } from "~/ui/choice";
import { Disclosure } from "~/ui/disclosure";
import { ErrorSummary } from "~/ui/errors";
import { fieldsOf, formOf } from "./fields";
import { Passage } from "./passage";
import { Refusal } from "./refusal";
import type { action } from "./route.server";

interface EditorFormProps {
  report: Report;
  /** What became of the texts that were just sent. */
  answer: ReturnType<typeof useActionData<typeof action>>;
}

/** The texts of the draft. Its buttons may stand elsewhere on the page: the form's id is `report`. */
export function EditorForm({ report, answer }: EditorFormProps) {
  const texts = answer?.typed ?? report.texts;
  const [form, found] = useForm({
    id: "report",
    lastResult: answer?.reply,
    defaultValue: formOf(report, texts),
  });
  const { title, summary, headings, findings, version, faults } = fieldsOf(report, found);
  const stored = answer?.refusal ? report.texts : undefined;
  return (
    <form id={form.id} method="post" className="report-editor__texts" noValidate>
      <ErrorSummary title={common.errors.summary} errors={faults} />
      {answer?.refusal && <Refusal reason={answer.refusal} />}
      <input type="hidden" name="version" value={answer?.refusal ? report.version : version} />
      <Passage {...title} label={t.fields.title} stored={stored?.title} line />
      <Passage {...summary} label={t.fields.summary} hint={t.fields.summaryHint} stored={stored?.summary} />
      <Disclosure summary={t.writing}>
        <p>{t.writingText}</p>
        <pre className="report-editor__sample">{t.writingSample}</pre>
      </Disclosure>
      <Fieldset legend={t.fields.headings} hint={t.fields.headingsHint}>
        {LAW_HEADINGS.map((heading) => (
          <Passage
            key={heading}
            {...headings[heading]}
            label={t.headings[heading]}
            hint={t.headingHints[heading]}
            stored={stored?.headings[heading]}
          />
        ))}
      </Fieldset>
      {findings.length > 0 && (
        <Fieldset legend={t.fields.findings} hint={t.fields.findingsHint}>
          {findings.map(({ theme, ...field }, index) => (
            <div key={theme.id} className={themeClass(theme.position)}>
              <input type="hidden" name={`findings[${index}].themeId`} value={theme.id} />
              <Passage
                {...field}
                label={<ThemeBadge position={theme.position} name={theme.name} />}
                hint={theme.prompt}
                stored={stored && (stored.findings[theme.id] ?? "")}
              />
            </div>
          ))}
        </Fieldset>
      )}
      {!report.publishedAt && (
        <div className="report-editor__save actions">
          <Button name="next" value="stay">
            {t.save}
          </Button>
          <Button name="next" value="preview" kind="secondary">
            {t.savePreview}
          </Button>
        </div>
      )}
    </form>
  );
}

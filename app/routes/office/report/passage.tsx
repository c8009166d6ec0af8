import type { ReactNode } from "react";
import { officeReport } from "~/i18n/fi/office-report";
import { TextArea, TextField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import type { FieldState } from "./fields";

interface PassageProps extends FieldState {
  label: ReactNode;
  hint?: string;
  /** What somebody else has saved here; shown where it differs from what is typed. */
  stored?: string;
  /** One line instead of many. */
  line?: boolean;
}

export function Passage({ value, stored, line, ...words }: PassageProps) {
  const t = officeReport.conflict;
  return (
    <div className="report-editor__passage">
      {line ? (
        <TextField {...words} defaultValue={value} required />
      ) : (
        <TextArea {...words} defaultValue={value} />
      )}
      {stored && stored !== value && (
        <Notice kind="warning" title={t.stored}>
          <pre className="report-editor__stored">{stored}</pre>
        </Notice>
      )}
    </div>
  );
}

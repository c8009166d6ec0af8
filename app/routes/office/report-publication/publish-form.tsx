import type { LawHeading } from "~/domain/report/types";
import { officeReport } from "~/i18n/fi/office-report";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";

interface PublishFormProps {
  /** The version that is shown: no other gets published by the button. */
  version: number;
  missing: LawHeading[];
  changed: boolean;
}

export function PublishForm({ version, missing, changed }: PublishFormProps) {
  const t = officeReport.publication;
  if (missing.length > 0) {
    return (
      <Notice kind="warning" title={t.missingTitle}>
        <p>{t.missing}</p>
        <ul>
          {missing.map((heading) => (
            <li key={heading}>{officeReport.headings[heading]}</li>
          ))}
        </ul>
      </Notice>
    );
  }
  return (
    <form method="post" className="stack">
      <Notice kind={changed ? "danger" : "info"} title={t.title} live={changed}>
        <p>{changed ? t.changed : t.text}</p>
      </Notice>
      <input type="hidden" name="version" value={version} />
      <Button>{t.button}</Button>
    </form>
  );
}

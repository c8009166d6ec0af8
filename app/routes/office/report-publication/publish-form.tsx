import type { LawHeading } from "~/domain/report/types";
import { officeReport } from "~/i18n/fi/office-report";
import { paths } from "~/paths";
import { Button, LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";

interface PublishFormProps {
  eventId: string;
  /** The version that is shown: no other gets published by the button. */
  version: number;
  missing: LawHeading[];
  changed: boolean;
}

export function PublishForm({ eventId, version, missing, changed }: PublishFormProps) {
  const t = officeReport.publication;
  const editor = paths.officeReport(eventId);
  return (
    <form method="post" className="stack">
      {missing.length > 0 ? (
        <Notice kind="warning" title={t.missingTitle}>
          <p>{t.missing}</p>
          <ul>
            {missing.map((heading) => (
              <li key={heading}>
                <a href={`${editor}#${heading}`}>{officeReport.headings[heading]}</a>
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <Notice kind={changed ? "danger" : "info"} title={t.title} live={changed}>
          <p>{changed ? t.changed : t.text}</p>
        </Notice>
      )}
      <input type="hidden" name="version" value={version} />
      <div className="actions">
        {missing.length === 0 && <Button>{t.button}</Button>}
        <LinkButton href={editor} kind="secondary" icon="back">
          {t.back}
        </LinkButton>
      </div>
    </form>
  );
}

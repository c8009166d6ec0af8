import type { Report } from "~/domain/report/types";
import { formatMoment } from "~/i18n/dates";
import { officeReport } from "~/i18n/fi/office-report";
import { paths } from "~/paths";
import { LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";

interface PublishedNoticeProps {
  report: Pick<Report, "slug" | "publishedAt">;
  /** The public address in full, for sharing. */
  address: string;
  /** The way back to the event's page of the office, where the notice stands outside the office. */
  eventHref?: string;
}

export function PublishedNotice({ report: { slug, publishedAt }, address, eventHref }: PublishedNoticeProps) {
  const t = officeReport.publication;
  return (
    <Notice kind="success" title={t.doneTitle}>
      {publishedAt && <p>{t.done(formatMoment(publishedAt, "fi"))}</p>}
      <p>
        {t.address} <span className="report-bar__address">{address}</span>
      </p>
      <div className="actions">
        <LinkButton href={paths.report(slug)}>{t.read}</LinkButton>
        {eventHref && (
          <LinkButton href={eventHref} kind="secondary" icon="back">
            {t.event}
          </LinkButton>
        )}
      </div>
    </Notice>
  );
}

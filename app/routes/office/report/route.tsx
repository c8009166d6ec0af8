import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { formatMoment } from "~/i18n/dates";
import { officeReport as t } from "~/i18n/fi/office-report";
import { EventFrame } from "~/routes/office/event-frame";
import { PublishedNotice } from "~/routes/office/report-publication/published-notice";
import { Badge } from "~/ui/badge";
import { Notice } from "~/ui/notice";
import "~/ui/styles/pages/report-editor.css";
import { BeginDraft } from "./begin-draft";
import { EditorForm } from "./editor-form";
import { IdeasAside } from "./ideas-aside";
import type { action, loader } from "./route.server";

export { action, loader } from "./route.server";

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => t.pageTitle(page.data?.event.title ?? "")),
];

export default function ReportOffice() {
  const { asker, event, report, onBoards, changes, saved, address } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <EventFrame
      asker={asker}
      event={event}
      current="report"
      meta={
        report && (
          <>
            <Badge tone="neutral">{report.publishedAt ? t.publishedBadge : t.draftBadge}</Badge>
            {report.isExample && <Badge tone="info">{t.exampleBadge}</Badge>}
            <span>{t.savedAt(formatMoment(report.updatedAt, "fi"))}</span>
          </>
        )
      }
    >
      {saved && !answer && (
        <Notice kind="success" live>
          <p>{t.saved}</p>
        </Notice>
      )}
      {!report && <BeginDraft eventId={event.id} material={onBoards} />}
      {report?.publishedAt && address && !answer && <PublishedNotice report={report} address={address} />}
      {report && changes && (answer || !report.publishedAt) && (
        <div className="report-editor">
          <EditorForm report={report} answer={answer} />
          <IdeasAside material={report.material} changes={changes} />
        </div>
      )}
    </EventFrame>
  );
}

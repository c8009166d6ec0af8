import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/http/title";
import { officeReport } from "~/i18n/fi/office-report";
import { paths } from "~/paths";
import { PublicFrame } from "~/routes/public/frame";
import { ReportView } from "~/routes/public/report/report-view";
import "~/ui/styles/pages/report-editor.css";
import { PublishForm } from "./publish-form";
import { PublishedNotice } from "./published-notice";
import type { action, loader } from "./route.server";

export { action, loader } from "./route.server";

const t = officeReport.publication;

export const meta: MetaFunction<typeof loader> = (page) => [
  titled(page, () => `${t.title}: ${page.data?.report.texts.title ?? ""}`),
];

/** The report exactly as the public will see it, under a bar with the button that publishes it. */
export default function Publication() {
  const { event, report, missing, address } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>()?.refusal;
  return (
    <PublicFrame wide>
      <section className="report-bar" aria-label={t.title}>
        {report.publishedAt ? (
          <PublishedNotice report={report} address={address} eventHref={paths.officeEvent(event.id)} />
        ) : (
          <PublishForm
            eventId={event.id}
            version={report.version}
            missing={missing}
            changed={refusal === "changed"}
          />
        )}
      </section>
      <ReportView report={report} eventHref={event.state === "draft" ? null : paths.event(event.slug)} />
    </PublicFrame>
  );
}

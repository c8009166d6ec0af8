import type { HeadersFunction, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SHARED_PAGE } from "~/http/cache";
import { PublicFrame } from "~/routes/public/frame";
import { ReportView } from "./report-view";
import type { loader } from "./route.server";

export { loader } from "./route.server";

export const headers: HeadersFunction = () => SHARED_PAGE;
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? [
        { title: `${data.report.texts.title} – Hytekierto` },
        { name: "description", content: data.report.texts.summary.split("\n")[0] },
      ]
    : [];

export default function ReportPage() {
  const { report, eventHref } = useLoaderData<typeof loader>();
  return (
    <PublicFrame wide>
      <ReportView report={report} eventHref={eventHref} />
    </PublicFrame>
  );
}

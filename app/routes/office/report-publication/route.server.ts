import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { findReportOfEvent } from "db/reports";
import { PublicationForm } from "~/domain/report/form.server";
import { publish } from "~/domain/report/publish.server";
import { missingHeadings } from "~/domain/report/rules";
import { readForm } from "~/http/form.server";
import { badRequest, notFound } from "~/http/refuse";
import { paths } from "~/paths";
import { organizedEventFrom } from "~/routes/office/report/event-from.server";

export async function loader({ request, params, context: { db, site } }: LoaderFunctionArgs) {
  const { asker, event } = await organizedEventFrom(db, request, params);
  const report = await findReportOfEvent(db, event.id);
  if (!report) throw notFound();
  return {
    asker,
    event,
    report,
    missing: missingHeadings(report.texts),
    address: site.publicUrl + paths.report(report.slug),
  };
}

export async function action({ request, params, context: { db } }: ActionFunctionArgs) {
  const { asker, event } = await organizedEventFrom(db, request, params);
  const form = await readForm(request, PublicationForm);
  if (!form.ok) throw badRequest();
  const outcome = await publish(db, event.id, form.value.version, asker.organizerId, new Date());
  if (outcome.ok) return redirect(paths.officeReportPublication(event.id));
  if (outcome.reason === "no-report") throw notFound();
  return data({ refusal: outcome.reason }, 409);
}

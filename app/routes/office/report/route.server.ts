import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { findReportOfEvent } from "db/reports";
import { findReportSources } from "db/views/report-sources";
import { edit } from "~/domain/report/edit.server";
import { ReportForm, textsOf } from "~/domain/report/form.server";
import { refresh } from "~/domain/report/refresh.server";
import { changesSince, collect } from "~/domain/report/rules";
import { readForm } from "~/http/form.server";
import { notFound } from "~/http/refuse";
import { paths } from "~/paths";
import { organizedEventFrom } from "./event-from.server";

export async function loader({ request, params, context: { db, site } }: LoaderFunctionArgs) {
  const { asker, event } = await organizedEventFrom(db, request, params);
  const sources = await findReportSources(db, event.id);
  if (!sources) throw notFound();
  const report = await findReportOfEvent(db, event.id);
  const onBoards = collect(sources);
  return {
    asker,
    event,
    report,
    onBoards,
    changes: report && changesSince(report.material, onBoards),
    address: report && site.publicUrl + paths.report(report.slug),
    saved: new URL(request.url).searchParams.has("tallennettu"),
  };
}

export async function action({ request, params, context: { db } }: ActionFunctionArgs) {
  const { event } = await organizedEventFrom(db, request, params);
  const form = await readForm(request, ReportForm);
  if (!form.ok) return data({ reply: form.reply, typed: null, refusal: null }, 422);
  const { version, next } = form.value;
  const typed = textsOf(form.value);
  const now = new Date();
  const outcome = await edit(db, event.id, version, typed, now);
  if (!outcome.ok) {
    if (outcome.reason === "no-report") throw notFound();
    return data({ reply: null, typed, refusal: outcome.reason }, 409);
  }
  if (next === "collect") await refresh(db, event.id, now);
  return redirect(
    next === "preview" ? paths.officeReportPublication(event.id) : paths.officeReportSaved(event.id),
  );
}

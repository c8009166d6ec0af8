import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { summarize } from "~/domain/report/summarize.server";
import { paths } from "~/paths";
import { organizedEventFrom } from "~/routes/office/report/event-from.server";
import { starterTexts } from "./starter-texts";

/** Nothing to read here: the draft is on the report's page. */
export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const { event } = await organizedEventFrom(db, request, params);
  return redirect(paths.officeReport(event.id));
}

export async function action({ request, params, context: { db } }: ActionFunctionArgs) {
  const { event } = await organizedEventFrom(db, request, params);
  await summarize(db, event, starterTexts, new Date());
  return redirect(paths.officeReport(event.id));
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { findPublishedReportSlug } from "db/views/front-page";
import { takesDeclines } from "~/domain/decline/rules";
import { registrationState, stageOf } from "~/domain/event/rules";
import { publicEventFrom } from "../event-from.server";

export async function loader({ params, context: { db } }: LoaderFunctionArgs) {
  const event = await publicEventFrom(db, params.slug);
  const reportSlug = await findPublishedReportSlug(db, event.id);
  const now = new Date();
  return {
    event,
    reportSlug,
    registration: registrationState(event, now),
    takesDeclines: takesDeclines(event, now),
    stage: stageOf(event.state, reportSlug !== null),
  };
}

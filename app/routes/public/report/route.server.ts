import type { LoaderFunctionArgs } from "@remix-run/node";
import { findEvent } from "db/events";
import { findPublishedReport } from "db/reports";
import { notFound } from "~/http/refuse";
import { paths } from "~/paths";

export async function loader({ params, context: { db } }: LoaderFunctionArgs) {
  const found = await findPublishedReport(db, params.slug ?? "");
  if (!found) throw notFound();
  const { texts, material, isExample, publishedAt } = found;
  const event = await findEvent(db, found.eventId);
  return {
    report: { texts, material, isExample, publishedAt },
    eventHref: event && event.state !== "draft" ? paths.event(event.slug) : null,
  };
}

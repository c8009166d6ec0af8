import type { LoaderFunctionArgs } from "@remix-run/node";
import { eventCalendar } from "emails/calendar";
import { download } from "~/http/download";
import { notFound } from "~/http/refuse";
import { entryFactsOf } from "../calendar-entry.server";
import { publicEventFrom } from "../event-from.server";

/** The event as a calendar file that anybody may open. */
export async function loader({
  params,
  context: { db, site, language },
}: LoaderFunctionArgs): Promise<Response> {
  const event = await publicEventFrom(db, params.slug);
  if (!event.startsOn || event.state === "cancelled") throw notFound();
  const calendar = {
    uid: `${event.id}@${new URL(site.publicUrl).hostname}`,
    sequence: event.version,
    stampedAt: new Date().toISOString(),
  };
  const file = eventCalendar({ ...entryFactsOf(site, event), calendar }, language);
  return download(`${event.slug}.ics`, "text/calendar; method=PUBLISH", file);
}

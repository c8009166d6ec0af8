import type { LoaderFunctionArgs } from "@remix-run/node";
import { eventCalendar } from "emails/calendar";
import { contactFacts, eventFacts } from "~/domain/message/facts";
import { notFound } from "~/http/refuse";
import { publicEventFrom } from "../event-from.server";

/** The event as a calendar file that anybody may open. */
export async function loader({
  params,
  context: { db, site, language },
}: LoaderFunctionArgs): Promise<Response> {
  const event = await publicEventFrom(db, params.slug);
  if (!event.startsOn || event.state === "cancelled") throw notFound();
  const entry = {
    uid: `${event.id}@${new URL(site.publicUrl).hostname}`,
    sequence: event.version,
    stampedAt: new Date().toISOString(),
  };
  const people = event.contacts.map(({ contact }) => contact).concat(event.enquiryContacts);
  const file = eventCalendar(eventFacts(site, event), entry, people.map(contactFacts), language);
  return new Response(file, {
    headers: {
      "content-type": "text/calendar; charset=utf-8; method=PUBLISH",
      "content-disposition": `attachment; filename="${event.slug}.ics"`,
    },
  });
}

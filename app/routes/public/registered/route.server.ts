import type { LoaderFunctionArgs } from "@remix-run/node";
import { isReference } from "~/domain/registration/reference";
import { notFound } from "~/http/refuse";
import { lineOf } from "../booking-form/thank-you.server";
import { eventLinks } from "../calendar-entry.server";
import { publicEventFrom } from "../event-from.server";

/** The same page for everybody: it does not tell whether the address was registered before. */
export async function loader({
  request,
  params,
  context: { db, site, language, mailboxOpen },
}: LoaderFunctionArgs) {
  const event = await publicEventFrom(db, params.slug);
  const url = new URL(request.url);
  const reference = url.searchParams.get("viite");
  if (!isReference(reference)) throw notFound();
  return {
    event,
    reference,
    line: lineOf(url),
    mailboxOpen,
    calendarLinks: eventLinks(site, event, language),
  };
}

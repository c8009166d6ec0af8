import type { LoaderFunctionArgs } from "@remix-run/node";
import { registrationCalendar } from "emails/calendar";
import type { CalendarEntry } from "emails/letter";
import { parseSender } from "emails/transport";
import { entryOf } from "emails/waiting";
import { contactOf } from "~/domain/event/rules";
import { registrationFacts } from "~/domain/message/facts";
import { download } from "~/http/download";
import { notFound } from "~/http/refuse";
import { bookingFrom } from "../booking-from.server";

/** The entry of a registration as its mail has it, or that it is cancelled. Who waits has none yet. */
export async function loader({
  params,
  context: { db, site, config, language },
}: LoaderFunctionArgs): Promise<Response> {
  const booking = await bookingFrom(db, params.token);
  const contact = booking && contactOf(booking.event, booking.registration.municipalityCode);
  if (!booking?.event.startsOn || !contact) throw notFound();
  const { event, registration, token } = booking;
  const entry = entryOf(registrationFacts(site, event, registration, contact, token));
  if (!entry) throw notFound();
  const isOff = registration.cancelledAt !== null || event.state === "cancelled";
  const method: CalendarEntry["method"] = isOff ? "CANCEL" : "REQUEST";
  const file = registrationCalendar({ ...entry, method }, parseSender(config.mailFrom), language);
  return download(`${event.slug}.ics`, "text/calendar; method=PUBLISH", file);
}

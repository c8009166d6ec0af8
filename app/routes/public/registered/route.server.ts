import type { LoaderFunctionArgs } from "@remix-run/node";
import { isReference } from "~/domain/registration/reference";
import { notFound } from "~/http/refuse";
import { lineOf } from "../booking-form/thank-you.server";
import { publicEventFrom } from "../event-from.server";

/**
 * The same page for everybody: it does not tell whether the address was registered before. So it cannot offer the
 * registration's own entry for a calendar, which is in the mail and behind its link; any other would make two.
 */
export async function loader({ request, params, context: { db, mailboxOpen } }: LoaderFunctionArgs) {
  const event = await publicEventFrom(db, params.slug);
  const url = new URL(request.url);
  const reference = url.searchParams.get("viite");
  if (!isReference(reference)) throw notFound();
  return { event, reference, line: lineOf(url), mailboxOpen };
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { findEvent } from "db/events";
import { listAttendees } from "db/views/door";
import { requireRegistrantScope } from "~/access/require.server";
import { notFound } from "~/http/refuse";

export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const id = params.id ?? "";
  const { asker, scope } = await requireRegistrantScope(db, request, id);
  const event = await findEvent(db, id);
  if (!event) throw notFound();
  return { asker, event, attendees: await listAttendees(db, id, scope), printedAt: new Date().toISOString() };
}

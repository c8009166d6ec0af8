import type { LoaderFunctionArgs } from "@remix-run/node";
import { findEvent } from "db/events";
import { listAttendees } from "db/views/door";
import { requireRegistrantScope } from "~/access/require.server";
import { isExpected } from "~/domain/attendance/rules";
import { download } from "~/http/download";
import { notFound } from "~/http/refuse";
import { officeDoor } from "~/i18n/fi/office-door";
import { drawBadges } from "./draw-badges.server";

export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const id = params.id ?? "";
  const { scope } = await requireRegistrantScope(db, request, id);
  const event = await findEvent(db, id);
  if (!event) throw notFound();
  const badges = (await listAttendees(db, id, scope)).filter(isExpected);
  const file = await drawBadges(badges, officeDoor.badgesTitle(event.title));
  return download(`nimilaput-${event.slug}.pdf`, "application/pdf", file);
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { findEvent } from "db/events";
import { listRegistrants, type Registrant } from "db/views/registrants";
import { requireRegistrantScope } from "~/access/require.server";
import { narrowScope } from "~/domain/organizer/rules";
import { csvOf } from "~/http/csv";
import { download } from "~/http/download";
import { notFound } from "~/http/refuse";
import { formatMoment } from "~/i18n/dates";
import { common } from "~/i18n/fi/common";
import { officeRegistrants as t } from "~/i18n/fi/office-registrants";

/** The list as a table. Diets are never in it: it leaves the service. */
export async function loader({ request, params, context: { db } }: LoaderFunctionArgs) {
  const id = params.id ?? "";
  const { scope } = await requireRegistrantScope(db, request, id);
  const event = await findEvent(db, id);
  if (!event) throw notFound();
  const chosen = new URL(request.url).searchParams.get("kunta");
  const registrants = await listRegistrants(db, id, narrowScope(scope, chosen));
  const rows = [Object.values(t.columns), ...registrants.map(rowOf), [t.privacyLine]];
  return download(`ilmoittautuneet-${event.slug}.csv`, "text/csv", csvOf(rows));
}

function rowOf(registrant: Registrant): string[] {
  return [
    registrant.organizationName ?? "",
    common.organizationKinds[registrant.organizationKind],
    registrant.municipality,
    registrant.participants.map(({ name }) => name).join(", "),
    registrant.email ?? "",
    registrant.phone ?? "",
    formatMoment(registrant.createdAt, "fi"),
    registrant.reference,
    registrant.cancelledAt ? t.hasCancelled : t.coming,
  ];
}

import type { LoaderFunctionArgs } from "@remix-run/node";
import { type ListedInvitation, listInvitations } from "db/views/invitations";
import { formatMoment } from "~/i18n/dates";
import { common } from "~/i18n/fi/common";
import { officeInvitations as t } from "~/i18n/fi/office-invitations";
import { askedFrom } from "./asked.server";
import { openedFrom } from "./opened-from.server";

/** The list that an address asks for as rows of a table, with the notice that goes with it. */
export async function fileRowsFrom({ request, params, context: { db } }: LoaderFunctionArgs) {
  const { scope, event } = await openedFrom(request, params.id, db);
  const { shown, query } = askedFrom(request, scope);
  const invitations = await listInvitations(db, event.id, shown, query);
  return { slug: event.slug, rows: [HEADINGS, ...invitations.map(rowOf), [t.privacyLine]] };
}

const { columns, fileColumns } = t;
const HEADINGS = [
  ...[fileColumns.organization, fileColumns.person, columns.kind, columns.municipality],
  ...[columns.email, columns.phone, fileColumns.language, columns.mail, fileColumns.sent, columns.reply],
];

function rowOf(invitation: ListedInvitation): string[] {
  return [
    invitation.organizationName ?? "",
    invitation.personName ?? "",
    common.organizationKinds[invitation.organizationKind],
    invitation.municipality,
    invitation.email ?? "",
    invitation.phone ?? "",
    invitation.language,
    t.states[invitation.mail],
    invitation.sentAt ? formatMoment(invitation.sentAt, "fi") : "",
    t.replies[invitation.reply],
  ];
}

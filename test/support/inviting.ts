import { inTransaction } from "db/transaction";
import { listInvitations } from "db/views/invitations";
import type { Knex } from "knex";
import type { EventDetails } from "~/domain/event/types";
import { addInvitations } from "~/domain/invitation/add.server";
import type { InvitationRow } from "~/domain/invitation/types";
import { unseal } from "~/domain/site/token.server";
import { SITE } from "./negotiation";

/** Somebody to be invited; what a test cares about is given. */
export function invitee(given: Partial<InvitationRow> = {}): InvitationRow {
  return {
    organizationId: null,
    organizationName: "Kylän malliyhdistys ry",
    organizationKind: "association",
    municipalityCode: "850",
    personName: null,
    email: "kyla@example.fi",
    phone: null,
    language: "fi",
    ...given,
  };
}

export function invite(db: Knex, event: EventDetails, rows: InvitationRow[], now: Date) {
  const organizerId = event.contacts[0]?.contact.id ?? "";
  return inTransaction(db, (trx) => addInvitations(trx, SITE, event.id, rows, organizerId, now));
}

/** The invitation of an address as the office sees it, with the secret of its link. */
export async function invitedAs(db: Knex, event: EventDetails, email: string) {
  const listed = (await listInvitations(db, event.id, "all", {})).find((one) => one.email === email);
  const row = await db("invitations").where({ email, event_id: event.id }).first("link_sealed");
  if (!listed) throw new Error(`${email} is not invited`);
  return { ...listed, token: unseal(SITE, row.link_sealed) ?? "" };
}

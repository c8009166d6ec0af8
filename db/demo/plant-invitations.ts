import type { DeclineForm } from "~/domain/decline/form.server";
import { keepViews } from "~/domain/decline/keep-views.server";
import type { Decline } from "~/domain/decline/types";
import { addInvitations } from "~/domain/invitation/add.server";
import { sendInvitations } from "~/domain/invitation/send.server";
import type { InvitationRow } from "~/domain/invitation/types";
import type { Site } from "~/domain/site/types";
import type { Db } from "../connection";
import { insertDecline } from "../declines";
import { newId } from "../id";
import { findEventDetails } from "../views/event-details";
import { listInvitable } from "../views/invitable";
import { MUNICIPALITIES } from "./frame";

const KINDS = ["association", "ngo", "parish", "foundation"] as const;
const INVITED = 11;
const LEFT = 3;

const COVER =
  "Tervetuloa kertomaan, mitä teette ja mitä alueella tarvitaan. Jokainen ajatus otetaan mukaan koosteeseen.";

const WOULD_HAVE_SAID = [
  { text: "Kyytirinki kyliltä iltatilaisuuksiin, niin yksin asuvatkin pääsevät mukaan.", mayShow: true },
  { text: "Kuuluvuus loppuu kylän laitaan. Mistä saa apua, kun puhelin ei toimi?", mayShow: false },
];

/** A list of invitations in several states, as if most of it had been sent: the demonstration writes to nobody. */
export async function plantInvitations(
  trx: Db,
  site: Site,
  eventId: string,
  organizerId: string,
  now: Date,
): Promise<void> {
  const event = await findEventDetails(trx, { id: eventId });
  if (!event) return;
  const invitable = await listInvitable(trx, Object.values(MUNICIPALITIES), [...KINDS]);
  const willing = invitable.filter(({ refused, email }) => !refused && email);
  const rows = willing.map(({ refused: _, ...row }) => row);
  const add = (some: InvitationRow[]) => addInvitations(trx, site, eventId, some, organizerId, now);

  await add([...rows.slice(0, INVITED), ...(await registered(trx, eventId))]);
  await sendInvitations(trx, site, event, "all", COVER, now);
  await trx("outbox")
    .where({ event_id: eventId, kind: "invitation" })
    .update({ state: "sent", sent_at: now.toISOString() });
  await trx("outbox")
    .where({ kind: "invitation", to_address: rows[0]?.email ?? "" })
    .update({ state: "failed", sent_at: null, answer: "550 5.1.1 mailbox unavailable" });
  await match(trx, eventId);
  const views = WOULD_HAVE_SAID.flatMap((view, index) => {
    const themeId = event.themes[index]?.id;
    return themeId ? [{ ...view, themeId }] : [];
  });
  for (const [index, row] of rows.slice(1, 3).entries()) {
    await plantDecline(trx, eventId, row, index === 0 ? views : [], now);
  }

  const left = rows.slice(INVITED, INVITED + LEFT);
  await add(left.map((row, index) => (index === 0 ? { ...row, email: null, phone: "050 000 0199" } : row)));
}

/** Those who have registered were invited too. */
async function registered(trx: Db, eventId: string): Promise<InvitationRow[]> {
  const rows = await trx("registrations").where({ event_id: eventId }).whereNotNull("email");
  return rows.map((row) => ({
    ...{ organizationId: row.organization_id, organizationName: row.organization_name },
    ...{ organizationKind: row.organization_kind, municipalityCode: row.municipality_code },
    ...{ personName: null, email: row.email, phone: null, language: "fi" },
  }));
}

async function match(trx: Db, eventId: string): Promise<void> {
  for (const { id, email } of await trx("invitations").where({ event_id: eventId }).whereNotNull("email")) {
    await trx("registrations").where({ event_id: eventId, email }).update({ invitation_id: id });
  }
}

async function plantDecline(
  trx: Db,
  eventId: string,
  { language: _, phone: __, ...row }: InvitationRow,
  views: DeclineForm["views"],
  now: Date,
): Promise<void> {
  const { id: invitationId } = await trx("invitations")
    .where({ event_id: eventId, email: row.email })
    .first();
  const about = { ...row, id: newId(), eventId, invitationId, createdAt: now.toISOString() };
  const reason = "Samana iltana on oma syyskokous.";
  const decline: Decline = { ...about, reason, source: "web", language: "fi" };
  await insertDecline(trx, decline);
  await keepViews(trx, decline, views, now);
}

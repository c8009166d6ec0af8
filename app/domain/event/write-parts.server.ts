import type { Db } from "db/connection";
import { updateEnquiryContacts } from "db/enquiry-contacts";
import { updateEventHosts } from "db/event-hosts";
import { updateRegistrationContacts } from "db/registration-contacts";
import type { EventDraft } from "./draft";
import { keepPeople } from "./keep-people.server";

/** Writes what hangs on an event: its hosts and its people. */
export async function writeParts(trx: Db, eventId: string, draft: EventDraft, now: Date): Promise<void> {
  const ids = await keepPeople(trx, draft, now);
  const idOf = (email: string) => ids.get(email) as string;
  await updateEventHosts(trx, eventId, draft.hosts);
  await updateRegistrationContacts(
    trx,
    eventId,
    draft.contacts.map(({ municipalityCode, contact, standIn }) => ({
      municipalityCode,
      organizerId: idOf(contact.email),
      standInId: standIn && idOf(standIn.email),
    })),
  );
  const enquiries = new Set(draft.enquiryContacts.map(({ email }) => idOf(email)));
  await updateEnquiryContacts(trx, eventId, [...enquiries]);
}

import type { Db } from "db/connection";
import { newId } from "db/id";
import { findOrganizerByEmail, insertOrganizer, updateOrganizer } from "db/organizers";
import type { EventDraft, PersonDraft } from "./draft";

/**
 * Brings the people of a draft up to date: one record to an address, made when it is not there. Returns their
 * ids by address. Of a person written in several places the fullest details are kept.
 */
export async function keepPeople(trx: Db, draft: EventDraft, now: Date): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const person of peopleOf(draft)) {
    const known = await findOrganizerByEmail(trx, person.email);
    const id = known?.id ?? newId();
    ids.set(person.email, id);
    if (!known) await insertOrganizer(trx, { id, ...person }, now);
    else if (!isOnlyStandIn(draft, person.email)) await updateOrganizer(trx, { id, ...person });
  }
  return ids;
}

function peopleOf({ contacts, enquiryContacts }: EventDraft): PersonDraft[] {
  const standIns = contacts.flatMap(({ standIn }) =>
    standIn ? [{ ...standIn, title: null, phone: null }] : [],
  );
  const people = new Map<string, PersonDraft>();
  for (const person of [...contacts.map(({ contact }) => contact), ...enquiryContacts, ...standIns]) {
    const earlier = people.get(person.email);
    people.set(person.email, {
      ...(earlier ?? person),
      title: earlier?.title ?? person.title,
      phone: earlier?.phone ?? person.phone,
    });
  }
  return [...people.values()];
}

/** A stand-in is asked for name and address only: what is known of them already is not written over. */
function isOnlyStandIn({ contacts, enquiryContacts }: EventDraft, email: string): boolean {
  return ![...contacts.map(({ contact }) => contact), ...enquiryContacts].some(
    (person) => person.email === email,
  );
}

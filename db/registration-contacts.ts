import type { Db } from "./connection";

interface RegistrationContactIds {
  municipalityCode: string;
  organizerId: string;
  standInId: string | null;
}

/** Writes anew who receives the registrations of each municipality, in the order given. */
export async function updateRegistrationContacts(
  db: Db,
  eventId: string,
  contacts: RegistrationContactIds[],
): Promise<void> {
  await db("registration_contacts").where({ event_id: eventId }).delete();
  if (contacts.length === 0) return;
  await db("registration_contacts").insert(
    contacts.map((contact, index) => ({
      event_id: eventId,
      municipality_code: contact.municipalityCode,
      organizer_id: contact.organizerId,
      stand_in_id: contact.standInId,
      position: index + 1,
    })),
  );
}

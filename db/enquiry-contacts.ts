import type { Db } from "./connection";

/** Writes anew who answers general questions, in the order given. */
export async function updateEnquiryContacts(db: Db, eventId: string, organizerIds: string[]): Promise<void> {
  await db("enquiry_contacts").where({ event_id: eventId }).delete();
  if (organizerIds.length === 0) return;
  await db("enquiry_contacts").insert(
    organizerIds.map((organizerId, index) => ({
      event_id: eventId,
      position: index + 1,
      organizer_id: organizerId,
    })),
  );
}

/**
 * `organizer` is the county's coordinator and sees everything. `facilitator` leads the boards of an event. A
 * contact has no row of a role: who is the registration contact or the stand-in of a municipality in an event
 * sees that municipality's part of it.
 */
export type OrganizerRole = "organizer" | "facilitator";

/** Who is asking, with all that decides what they may see. */
export interface Asker {
  organizerId: string;
  name: string;
  email: string;
  isOrganizer: boolean;
  /** Events whose boards they lead. */
  facilitates: string[];
  /** Municipalities they answer for, event by event. */
  contactFor: { eventId: string; municipalityCode: string }[];
}

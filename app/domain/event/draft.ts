import type { ContactPerson, Event, Venue } from "./types";

export type PersonDraft = Omit<ContactPerson, "id">;

export interface ContactDraft {
  municipalityCode: string;
  contact: PersonDraft;
  /** Only the name and the address are asked of a stand-in. */
  standIn: Pick<PersonDraft, "name" | "email"> | null;
}

/** An event as the organiser has written it, with all that its invitation holds. */
export interface EventDraft extends Omit<Event, "id" | "slug" | "groupId" | "capacity"> {
  /** Null: to be made from the title. */
  slug: string | null;
  venue: Omit<Venue, "id"> | null;
  hosts: string[];
  contacts: ContactDraft[];
  enquiryContacts: PersonDraft[];
}

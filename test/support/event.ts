import type { EventDraft } from "~/domain/event/draft";

export const JOUTSA = "172";
export const TOIVAKKA = "850";

const person = (name: string, email: string) => ({ name, email, title: null, phone: null });

/** An evening in Joutsa as its organiser would write it. */
export function eveningInJoutsa(changes: Partial<EventDraft> = {}): EventDraft {
  return {
    ...{ title: "Hyte-neuvottelu, Joutsa", slug: null, kind: "negotiation", state: "open", roundId: null },
    ...{ introduction: null, agenda: null, version: 1, venue: null, hosts: ["Joutsan kunta"] },
    startsOn: "2024-10-30",
    startsAt: "2024-10-30T15:30:00.000Z",
    endsAt: null,
    coffeeAt: null,
    registrationOpensAt: null,
    registrationClosesAt: "2024-10-23T21:00:00.000Z",
    changesCloseAt: null,
    cancellationClosesAt: null,
    participation: "on-site",
    takesResidents: false,
    asksViews: false,
    doorCode: false,
    remoteUrl: null,
    alarms: [1440],
    contacts: [
      { municipalityCode: JOUTSA, contact: person("Jari Niemelä", "jari@example.fi"), standIn: null },
      { municipalityCode: TOIVAKKA, contact: person("Tiina Tuomela", "tiina@example.fi"), standIn: null },
    ],
    enquiryContacts: [],
    ...changes,
  };
}

import { plantNegotiation } from "db/demo/events";
import { demoPeople } from "db/demo/people";
import { plantRound } from "db/demo/round";
import { insertOrganizer } from "db/organizers";
import { inTransaction } from "db/transaction";
import { findEventDetails } from "db/views/event-details";
import type { Knex } from "knex";
import type { EventDetails } from "~/domain/event/types";
import type { RegistrationForm } from "~/domain/registration/form.server";
import type { Arrival } from "~/domain/registration/types";
import type { Site } from "~/domain/site/types";

export const SITE: Site = { publicUrl: "https://hyte.example.fi", key: Buffer.alloc(32, 7) };

/** The open negotiation of Joutsa, Luhanka and Toivakka of 30.10.2024; registration closes after 23.10. */
export async function openNegotiation(db: Knex): Promise<EventDetails> {
  const people = demoPeople();
  const now = new Date("2024-09-01T09:00:00Z");
  const id = await inTransaction(db, async (trx) => {
    for (const person of Object.values(people)) await insertOrganizer(trx, person, now);
    const round = await plantRound(trx, 2024, now);
    return (await plantNegotiation(trx, people, round, "2024-10-30", "open", now)).id;
  });
  const event = await findEventDetails(db, { id });
  if (!event) throw new Error("the event is gone");
  return event;
}

/** A filled form; what a test cares about is given. */
export function filled(given: Partial<RegistrationForm> = {}): RegistrationForm {
  return {
    organizationName: "Kylän malliyhdistys ry",
    organizationKind: "association",
    municipalityCode: "850",
    alsoRepresents: null,
    contactName: null,
    participants: [person()],
    answers: [],
    views: [],
    maySplit: false,
    phone: null,
    email: "kerttu@example.fi",
    ...given,
  };
}

type Person = RegistrationForm["participants"][number];

/** A participant of a filled form. */
export function person(given: Partial<Person> = {}): Person {
  const told = { name: "Kerttu Kuvitteellinen", role: null, diet: null, accessNeed: null };
  return { id: null, ...told, attends: "on-site", themeIds: [], answers: [], ...given };
}

/** By the public form. */
export const BY_WEB: Arrival = {
  language: "fi",
  source: "web",
  enteredBy: null,
  invitationId: null,
  late: false,
};

export const REGISTRANT = { organizerId: null };

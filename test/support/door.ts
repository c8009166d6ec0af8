import { newId } from "db/id";
import { listAttendees } from "db/views/door";
import type { Knex } from "knex";
import { admit } from "~/domain/attendance/admit.server";
import type { EventDetails } from "~/domain/event/types";
import { openNegotiation, SITE } from "./negotiation";
import { registerIn } from "./registering";

export const JOUTSA = "172";
export const TOIVAKKA = "850";
export const IN_TIME = new Date("2024-10-20T09:00:00.000Z");
/** The evening of the negotiation, five minutes past five. */
export const AT_THE_DOOR = new Date("2024-10-30T15:05:00.000Z");

/** The negotiation of 30.10.2024 with two people from Joutsa and two from Toivakka. */
export async function openEvening(db: Knex): Promise<EventDetails> {
  const event = await openNegotiation(db);
  await registerIn(db, event, JOUTSA, "Joutsan martat", IN_TIME);
  await registerIn(db, event, TOIVAKKA, "Toivakan voimistelijat", IN_TIME);
  return event;
}

export async function idOf(db: Knex, event: EventDetails, name: string): Promise<string> {
  const found = (await listAttendees(db, event.id, "all")).find((one) => one.name.startsWith(name));
  if (!found) throw new Error(`${name} is not on the list`);
  return found.id;
}

/** Somebody from Joutsa at the door. */
export function walkIn(name: string, id = newId()): Parameters<typeof admit>[3] {
  const from = { municipalityCode: JOUTSA, organizationName: null, organizationKind: "association" } as const;
  return { id, name, ...from, at: AT_THE_DOOR.toISOString(), by: null };
}

export function admitted(db: Knex, event: EventDetails, name: string, id?: string) {
  return admit(db, SITE, event, walkIn(name, id), AT_THE_DOOR);
}

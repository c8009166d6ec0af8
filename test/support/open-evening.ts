import { findEventDetails } from "db/views/event-details";
import type { Knex } from "knex";
import { createEvent } from "~/domain/event/create.server";
import type { EventDraft } from "~/domain/event/draft";
import type { EventDetails } from "~/domain/event/types";
import { type Capacity, setPlaces } from "~/domain/registration/set-places.server";
import { dayOf } from "~/i18n/dates";
import { eveningInJoutsa } from "./event";
import { SITE } from "./negotiation";

const DAY_MS = 24 * 60 * 60_000;

/** An evening sixty days ahead to which Joutsa, Luhanka and Toivakka register, beside a running service. */
export async function openEvening(
  db: Knex,
  places: Capacity = { capacity: null, quotas: [] },
  changes: Partial<EventDraft> = {},
): Promise<EventDetails> {
  const now = new Date();
  const startsAt = new Date(now.getTime() + 60 * DAY_MS).toISOString();
  const liisa = { name: "Liisa Luoto", email: "liisa@example.fi", title: null, phone: null };
  const contacts = [
    ...eveningInJoutsa().contacts,
    { municipalityCode: "435", contact: liisa, standIn: null },
  ];
  const draft = { startsOn: dayOf(startsAt), startsAt, registrationClosesAt: null, contacts, ...changes };
  const created = await createEvent(db, eveningInJoutsa(draft), now);
  if (!created.ok) throw new Error(created.reason);
  const event = await detailsOf(db, created.id);
  await setPlaces(db, SITE, event, places, now);
  return detailsOf(db, created.id);
}

async function detailsOf(db: Knex, id: string): Promise<EventDetails> {
  const event = await findEventDetails(db, { id });
  if (!event) throw new Error("the event is gone");
  return event;
}

import type { Db } from "db/connection";
import { updateEventNextPosition } from "db/events";
import { newId } from "db/id";
import { insertRegistration, type NewRegistration } from "db/registrations";
import type { Event } from "~/domain/event/types";
import { organizationOf } from "~/domain/organization/name.server";
import { hashToken, newToken, seal } from "~/domain/site/token.server";
import type { Site } from "~/domain/site/types";
import type { OfficeForm } from "./form.server";
import { keepTold } from "./keep-told.server";
import { newReference } from "./reference";
import { PRIVACY_VERSION } from "./rules";
import type { Participant, RegistrationSource } from "./types";

/** How a registration came. */
export interface Entry {
  language: string;
  source: RegistrationSource;
  /** Of the organising side, who writes it down; null when the registrant does. */
  enteredBy: string | null;
  invitationId: string | null;
}

/**
 * Writes a new registration at the end of the line; all but the last `waiting` of those who come on site have
 * their place. `token` is the secret of its link, kept only sealed and hashed.
 */
export async function enter(
  trx: Db,
  site: Site,
  event: Event,
  form: OfficeForm,
  entry: Entry,
  waiting: number,
  now: Date,
): Promise<{ registration: NewRegistration; token: string }> {
  const token = newToken();
  const at = now.toISOString();
  const position = await updateEventNextPosition(trx, event.id);
  const { participants, answers: _answers, views: _views, ...told } = form;
  const registration: NewRegistration = {
    ...told,
    ...entry,
    id: newId(),
    eventId: event.id,
    position,
    reference: newReference(),
    organizationId: await organizationOf(trx, form, now),
    linkHash: hashToken(token),
    linkSealed: seal(site, token),
    privacyVersion: PRIVACY_VERSION,
    calendarSequence: 0,
    version: 1,
    createdAt: at,
    updatedAt: at,
    cancelledAt: null,
    participants: inLine(participants, position, waiting, at),
  };
  await insertRegistration(trx, registration);
  await keepTold(trx, site, registration, form, now);
  return { registration, token };
}

function inLine(rows: OfficeForm["participants"], line: number, waiting: number, at: string): Participant[] {
  let places = rows.filter(({ attends }) => attends === "on-site").length - waiting;
  return rows.map(({ name, role, attends, themeIds }) => {
    const remote = attends === "remote";
    const placedAt = remote || places-- > 0 ? at : null;
    return {
      id: newId(),
      name,
      role,
      attends,
      themeIds,
      line: remote ? null : line,
      placedAt,
      arrivedAt: null,
    };
  });
}

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
import { inLine } from "./participants.server";
import { newReference } from "./reference";
import { PRIVACY_VERSION } from "./rules";
import type { Entry } from "./types";

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
    id: entry.id ?? newId(),
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

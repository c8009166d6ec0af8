import type { Db } from "db/connection";
import { updateEventNextPosition } from "db/events";
import { newId } from "db/id";
import { listRooms } from "db/quotas";
import type { Event } from "~/domain/event/types";
import type { OfficeForm } from "./form.server";
import { participantsOf } from "./participants.server";
import { roomOf } from "./places";
import type { Registration } from "./types";

/**
 * The registration as a changed form wants it. Who changes to another quota goes to the end of its line, and so
 * do participants who are added.
 */
export async function changedRegistration(
  trx: Db,
  event: Event,
  before: Registration,
  form: OfficeForm,
  now: Date,
): Promise<Registration> {
  const at = now.toISOString();
  const rooms = await listRooms(trx, event.id);
  const keepPlaces = roomOf(rooms, before)?.position === roomOf(rooms, form)?.position;
  const seat = {
    line: await updateEventNextPosition(trx, event.id),
    placedAt: event.capacity === null ? at : null,
  };
  const { participants: rows, answers: _answers, views: _views, ...told } = form;
  const participants = participantsOf(before.participants, rows, seat, keepPlaces, at);
  return {
    ...before,
    ...told,
    participants: participants.map((participant) => ({ ...participant, id: participant.id ?? newId() })),
    calendarSequence: before.calendarSequence + 1,
    updatedAt: at,
  };
}

import { newId } from "db/id";
import type { BookingForm } from "./form.server";
import type { Participant } from "./types";

/** New participants at the end of the line: all but the last `waiting` of those who come on site have a place. */
export function inLine(
  rows: BookingForm["participants"],
  line: number,
  waiting: number,
  at: string,
): Participant[] {
  let places = rows.filter(({ attends }) => attends === "on-site").length - waiting;
  return rows.map(({ name, role, attends, themeIds }) => {
    const remote = attends === "remote";
    const placedAt = remote || places-- > 0 ? at : null;
    const told = { id: newId(), name, role, attends, themeIds };
    return { ...told, line: remote ? null : line, placedAt, arrivedAt: null };
  });
}

interface Seat {
  /** The end of the line. */
  line: number;
  /** Null: they wait until the line is seated anew. */
  placedAt: string | null;
}

/**
 * The participants of a changed form. Who was there keeps the place, whatever the name: a substitute comes in the
 * same place. Who is new, or now comes on site, takes `seat`; so does everybody when `keepPlaces` is false.
 */
export function participantsOf(
  before: Participant[],
  rows: BookingForm["participants"],
  seat: Seat,
  keepPlaces: boolean,
  at: string,
): (Omit<Participant, "id"> & { id: string | null })[] {
  const left = new Map(before.map((participant) => [participant.id, participant]));
  return rows.map(({ id, name, role, attends, themeIds }) => {
    const earlier = left.get(id ?? "");
    left.delete(id ?? "");
    const told = {
      id: earlier?.id ?? null,
      name,
      role,
      attends,
      themeIds,
      arrivedAt: earlier?.arrivedAt ?? null,
    };
    if (attends === "remote") return { ...told, line: null, placedAt: at };
    const kept = keepPlaces && earlier?.attends === "on-site" ? earlier : seat;
    return { ...told, line: kept.line, placedAt: kept.placedAt };
  });
}

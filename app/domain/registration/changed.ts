import type { BookingForm } from "./form.server";
import type { Participant, Registration } from "./types";

const TOLD = [
  "organizationName",
  "organizationKind",
  "municipalityCode",
  "alsoRepresents",
  "contactName",
  "email",
  "phone",
  "maySplit",
] as const;

/** What a changed registration says otherwise than before, by the names of its fields: never what it says. */
export function changedFields(before: Registration, after: Registration): string[] {
  const told: string[] = TOLD.filter((field) => before[field] !== after[field]);
  return samePeople(before.participants, after.participants) ? told : [...told, "participants"];
}

function samePeople(before: Participant[], after: Participant[]): boolean {
  const tell = ({ id, name, role, attends, themeIds }: Participant) =>
    JSON.stringify([id, name, role, attends, themeIds]);
  return (
    before.length === after.length &&
    before.every((one, index) => tell(one) === tell(after[index] as Participant))
  );
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

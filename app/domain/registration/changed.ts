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

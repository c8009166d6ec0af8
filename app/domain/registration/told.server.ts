import type { AdvanceIdea } from "db/advance-ideas";
import type { KeptAnswer } from "db/answers";
import { newId } from "db/id";
import type { SensitiveNote } from "db/sensitive-notes";
import { seal } from "~/domain/site/token.server";
import type { Site } from "~/domain/site/types";
import type { BookingForm } from "./form.server";
import type { Registration } from "./types";

/** What hangs on a registration: the form's participants stand in the order of the registration's. */
export type Told = Pick<Registration, "id" | "eventId" | "participants">;

export function answersOf({ participants }: Told, form: BookingForm): KeptAnswer[] {
  const of = (participantId: string | null) => (answer: BookingForm["answers"][number]) => ({
    ...answer,
    participantId,
  });
  return [
    ...form.answers.map(of(null)),
    ...form.participants.flatMap(({ answers }, index) => answers.map(of(participants[index]?.id ?? null))),
  ];
}

export function viewsOf({ id, eventId }: Told, { views }: BookingForm, now: Date): AdvanceIdea[] {
  const at = now.toISOString();
  return views.map(({ themeId, text, mayShow }) => ({
    ...{ id: newId(), eventId, themeId, registrationId: id, declineId: null, text },
    mayShowAt: mayShow ? at : null,
    onBoardAt: null,
    createdAt: at,
  }));
}

export function notesOf(
  site: Site,
  { participants }: Told,
  form: BookingForm,
  what: "diet" | "accessNeed",
  now: Date,
): SensitiveNote[] {
  return form.participants.flatMap((row, index) => {
    const text = row[what];
    const participantId = participants[index]?.id;
    if (!text || !participantId) return [];
    return [{ participantId, textSealed: seal(site, text), consentAt: now.toISOString() }];
  });
}

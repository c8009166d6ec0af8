import {
  type AdvanceIdea,
  deleteAdvanceIdeasNotOnBoard,
  insertAdvanceIdeas,
  listAdvanceIdeas,
} from "db/advance-ideas";
import { type KeptAnswer, updateAnswers } from "db/answers";
import type { Db } from "db/connection";
import { newId } from "db/id";
import { deleteSensitiveNotes, insertSensitiveNotes, type SensitiveNote } from "db/sensitive-notes";
import { seal } from "~/domain/site/token.server";
import type { Site } from "~/domain/site/types";
import type { BookingForm } from "./form.server";
import type { Registration } from "./types";

type Told = Pick<Registration, "id" | "eventId" | "participants">;

/**
 * Keeps what hangs on a new registration and its participants: answers, views on the themes, and, sealed, diets
 * and access needs. The form's participants stand in the registration's order; it has checked the consents.
 */
export async function keepTold(trx: Db, site: Site, told: Told, form: BookingForm, now: Date): Promise<void> {
  const answers = answersOf(told, form);
  if (answers.length > 0) await updateAnswers(trx, told.id, answers);
  await insertAdvanceIdeas(trx, viewsOf(told, form, now));
  await insertSensitiveNotes(trx, "dietary_requirements", notesOf(site, told, form, "diet", now));
  await insertSensitiveNotes(trx, "access_needs", notesOf(site, told, form, "accessNeed", now));
}

/** As `keepTold`, in place of what was told before; views that are on the board already stay there. */
export async function keepToldAnew(trx: Db, site: Site, told: Told, form: BookingForm, now: Date) {
  await updateAnswers(trx, told.id, []);
  await deleteSensitiveNotes(trx, told.id);
  await deleteAdvanceIdeasNotOnBoard(trx, { registrationId: told.id });
  const shown = (await listAdvanceIdeas(trx, { registrationId: told.id })).map(({ themeId }) => themeId);
  const views = form.views.filter(({ themeId }) => !shown.includes(themeId));
  await keepTold(trx, site, told, { ...form, views }, now);
}

function answersOf({ participants }: Told, form: BookingForm): KeptAnswer[] {
  const of = (participantId: string | null) => (answer: BookingForm["answers"][number]) => ({
    ...answer,
    participantId,
  });
  return [
    ...form.answers.map(of(null)),
    ...form.participants.flatMap(({ answers }, index) => answers.map(of(participants[index]?.id ?? null))),
  ];
}

function viewsOf({ id, eventId }: Told, { views }: BookingForm, now: Date): AdvanceIdea[] {
  const at = now.toISOString();
  return views.map(({ themeId, text, mayShow }) => ({
    ...{ id: newId(), eventId, themeId, registrationId: id, declineId: null, text },
    mayShowAt: mayShow ? at : null,
    onBoardAt: null,
    createdAt: at,
  }));
}

function notesOf(
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

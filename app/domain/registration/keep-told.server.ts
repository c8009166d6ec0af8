import { deleteAdvanceIdeasNotOnBoard, insertAdvanceIdeas, listAdvanceIdeas } from "db/advance-ideas";
import { updateAnswers } from "db/answers";
import type { Db } from "db/connection";
import { deleteSensitiveNotes, insertSensitiveNotes } from "db/sensitive-notes";
import type { Site } from "~/domain/site/types";
import type { BookingForm } from "./form.server";
import { answersOf, notesOf, type Told, viewsOf } from "./told.server";

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

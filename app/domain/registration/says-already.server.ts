import { type AdvanceIdea, listAdvanceIdeas } from "db/advance-ideas";
import { type KeptAnswer, listAnswers } from "db/answers";
import type { Db } from "db/connection";
import { listQuestions } from "db/questions";
import { listSensitiveNotes, type SensitiveNote } from "db/sensitive-notes";
import { unseal } from "~/domain/site/token.server";
import type { Site } from "~/domain/site/types";
import { changedFields } from "./changed";
import type { OfficeForm } from "./form.server";
import { answersOf, notesOf, viewsOf } from "./told.server";
import type { Registration } from "./types";

/** Whether a registration stands already as a changed form wants it, as when the form is sent twice. */
export async function saysAlready(
  trx: Db,
  site: Site,
  stored: Registration,
  form: OfficeForm,
  now: Date,
): Promise<boolean> {
  const { participants: rows } = form;
  const people = stored.participants.map((one, n) => ({ ...one, ...rows[n], id: rows[n]?.id ?? one.id }));
  if (rows.length !== people.length) return false;
  if (changedFields(stored, { ...stored, ...form, participants: people }).length > 0) return false;

  const asked = (await listQuestions(trx, stored.eventId)).map(({ id }) => id);
  const views = await listAdvanceIdeas(trx, { registrationId: stored.id });
  const shown = views.filter(({ onBoardAt }) => onBoardAt).map(({ themeId }) => themeId);
  const kept = {
    answers: (await listAnswers(trx, stored.id)).filter(({ questionId }) => asked.includes(questionId)),
    views: views.filter(({ onBoardAt }) => !onBoardAt),
    notes: [
      await listSensitiveNotes(trx, "dietary_requirements", stored.id),
      await listSensitiveNotes(trx, "access_needs", stored.id),
    ],
  };
  const wanted = {
    answers: answersOf(stored, form),
    views: viewsOf(stored, form, now).filter(({ themeId }) => !shown.includes(themeId)),
    notes: [notesOf(site, stored, form, "diet", now), notesOf(site, stored, form, "accessNeed", now)],
  };
  return summaryOf(site, kept) === summaryOf(site, wanted);
}

interface Besides {
  answers: KeptAnswer[];
  views: AdvanceIdea[];
  notes: SensitiveNote[][];
}

/** The same for the same, whatever the order. */
function summaryOf(site: Site, { answers, views, notes }: Besides): string {
  const noted = ({ participantId, textSealed }: SensitiveNote) => [participantId, unseal(site, textSealed)];
  const parts = [
    answers.map(({ participantId, questionId, value }) => [participantId, questionId, value]),
    views.map(({ themeId, text, mayShowAt }) => [themeId, text, mayShowAt !== null]),
    ...notes.map((part) => part.map(noted)),
  ];
  return JSON.stringify(parts.map((part) => part.map((one) => JSON.stringify(one)).sort()));
}

import { type AdvanceIdea, listAdvanceIdeas } from "db/advance-ideas";
import { type KeptAnswer, listAnswers } from "db/answers";
import type { Db } from "db/connection";
import { listQuestions } from "db/questions";
import { listSensitiveNotes, type SensitiveTable } from "db/sensitive-notes";
import type { Question } from "~/domain/question/types";
import type { Registration } from "~/domain/registration/types";
import { unseal } from "~/domain/site/token.server";
import type { Site } from "~/domain/site/types";

/** What a registration has told besides what stands in it. */
export interface Told {
  questions: Question[];
  answers: KeptAnswer[];
  views: AdvanceIdea[];
  /** By participant. */
  diets: Record<string, string>;
  accessNeeds: Record<string, string>;
}

export async function toldIn(db: Db, site: Site, { id, eventId }: Registration): Promise<Told> {
  return {
    questions: await listQuestions(db, eventId),
    answers: await listAnswers(db, id),
    views: await listAdvanceIdeas(db, { registrationId: id }),
    diets: await notesIn(db, site, "dietary_requirements", id),
    accessNeeds: await notesIn(db, site, "access_needs", id),
  };
}

async function notesIn(
  db: Db,
  site: Site,
  table: SensitiveTable,
  id: string,
): Promise<Record<string, string>> {
  const notes = await listSensitiveNotes(db, table, id);
  return Object.fromEntries(
    notes.map(({ participantId, textSealed }) => [participantId, unseal(site, textSealed) ?? ""]),
  );
}

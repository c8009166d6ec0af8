import { listQuestions } from "db/questions";
import type { Knex } from "knex";
import type { EventDetails } from "~/domain/event/types";
import { add } from "~/domain/question/add.server";
import { edit } from "~/domain/question/edit.server";
import { markOf } from "~/domain/question/mark.server";
import type { Answer, Question, QuestionDraft } from "~/domain/question/types";
import { register } from "~/domain/registration/register.server";
import { freshDatabase } from "./database";
import { BY_WEB, filled, openNegotiation, person, SITE } from "./negotiation";
import { asked } from "./question";

const NOW = new Date("2024-10-01T09:00:00.000Z");

/** An open event to whose form questions are added. */
export interface Asking {
  db: Knex;
  event: EventDetails;
  /** The question as it was kept. */
  added(given?: Partial<Question>): Promise<Question>;
  edited(before: Question, changes: Partial<Question>): ReturnType<typeof edit>;
  /** What is asked now, by its Finnish words. */
  labels(): Promise<string[]>;
  /** Somebody registers with answers, the registration's and the only participant's. */
  answered(answers: Answer[], participant?: Answer[], municipalityCode?: string): Promise<void>;
}

export async function openAsking(): Promise<Asking> {
  const db = await freshDatabase();
  const event = await openNegotiation(db);
  let answerers = 0;
  return {
    db,
    event,
    async added(given) {
      const question = asked(given);
      const outcome = await add(db, event.id, question.id, draftOf(question));
      const kept = (await listQuestions(db, event.id)).find(({ id }) => id === question.id);
      if (!kept) throw new Error(JSON.stringify(outcome));
      return kept;
    },
    edited: (before, changes) =>
      edit(db, event.id, before.id, markOf(before), draftOf({ ...before, ...changes })),
    labels: async () => (await listQuestions(db, event.id)).map(({ label }) => label.fi),
    async answered(answers, ofParticipant = [], municipalityCode = "850") {
      const email = `vastaaja${++answerers}@example.fi`;
      const participants = [person({ answers: ofParticipant })];
      await register(
        db,
        SITE,
        event,
        filled({ email, municipalityCode, answers, participants }),
        BY_WEB,
        NOW,
      );
    },
  };
}

/** What an organiser would write in the form of a question. */
export function draftOf({ type, scope, required, label, hint, options, shownIf }: Question): QuestionDraft {
  return { type, scope, required, label, hint, optionLabels: options.map((option) => option.label), shownIf };
}

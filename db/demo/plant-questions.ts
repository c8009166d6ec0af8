import type { Db } from "../connection";
import { newId } from "../id";
import { insertQuestion } from "../questions";

/** Invented questions of the organiser's own: one to the registration, one to each participant. */
export async function plantQuestions(trx: Db, eventId: string): Promise<void> {
  const asked = { eventId, required: false, options: [], shownIf: null };
  await insertQuestion(trx, {
    ...asked,
    id: newId(),
    position: 1,
    type: "long-text",
    scope: "registration",
    label: {
      fi: "Mitä toimintaa järjestöllänne on?",
      sv: "Vilken verksamhet har er förening?",
      en: "What does your organisation do?",
    },
    hint: {
      fi: "Muutama sana riittää. Kerromme vastauksista yhteisen kuvan alueen toiminnasta.",
      sv: "Några ord räcker. Av svaren gör vi en gemensam bild av verksamheten i området.",
      en: "A few words will do. The answers give us a shared picture of what is done in the area.",
    },
  });
  await insertQuestion(trx, {
    ...asked,
    id: newId(),
    position: 2,
    type: "yes-no",
    scope: "participant",
    label: {
      fi: "Osallistutko kahville klo 17?",
      sv: "Deltar du i kaffet kl. 17?",
      en: "Will you join us for coffee at 5 pm?",
    },
    hint: null,
  });
}

import type { Db } from "db/connection";
import { listQuestions } from "db/questions";
import { listSuggestedNames } from "db/views/organization-suggestions";
import type { EventDetails, Municipality } from "~/domain/event/types";
import type { FormOffer } from "~/routes/public/booking-form/offer";

const NAMES_SUGGESTED = 60;

/** What the form of an event offers to those who write for others: of their municipalities, and no answer is a must. */
export async function officeOffer(
  db: Db,
  event: EventDetails,
  municipalities: Municipality[],
): Promise<FormOffer> {
  const codes = municipalities.map(({ code }) => code);
  const questions = await listQuestions(db, event.id);
  return {
    ...{ event, municipalities },
    questions: questions.map((question) => ({ ...question, required: false })),
    organizations: await listSuggestedNames(db, codes, NAMES_SUGGESTED),
    rooms: [],
  };
}

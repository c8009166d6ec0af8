import { newId } from "db/id";
import { questionKey } from "~/domain/question/rules";
import type { Question } from "~/domain/question/types";

/** An optional question to the registration, answered yes or no; what a test cares about is given. */
export function asked(given: Partial<Question> = {}): Question {
  const id = given.id ?? newId();
  return {
    ...{ id, key: questionKey(id), eventId: "event", position: 1 },
    ...{ type: "yes-no", scope: "registration", required: false, hint: null, options: [], shownIf: null },
    label: { fi: "Tuletko?" },
    ...given,
  };
}

/** Options whose values are their labels. */
export function labelled(...labels: string[]): Question["options"] {
  return labels.map((label) => ({ value: label, label: { fi: label } }));
}

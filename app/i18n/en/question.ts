import type { Translation } from "../catalogue";
import type { question as fi } from "../fi/question";

export const question: Translation<typeof fi> = {
  yes: "Yes",
  no: "No",
  noAnswer: "I will not answer this",
  choose: "Choose",
  answerIf: (asked, answer) => `Answer if you chose: ${asked} – ${answer}`,
  manyHint: "You can choose several.",
  faults: {
    "number-invalid": "Write the number in digits, for example 12 or 1.5.",
    "choice-unknown": "The choices have changed. Choose again.",
  },
};

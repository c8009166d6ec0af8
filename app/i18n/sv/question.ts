import type { Translation } from "../catalogue";
import type { question as fi } from "../fi/question";

export const question: Translation<typeof fi> = {
  yes: "Ja",
  no: "Nej",
  noAnswer: "Jag svarar inte på det här",
  choose: "Välj",
  answerIf: (asked, answer) => `Svara om du valde: ${asked} – ${answer}`,
  manyHint: "Du kan välja flera.",
  faults: {
    "number-invalid": "Skriv talet med siffror, till exempel 12 eller 1,5.",
    "choice-unknown": "Alternativen har ändrats. Välj på nytt.",
  },
};

export const question = {
  yes: "Kyllä",
  no: "Ei",
  noAnswer: "En vastaa tähän",
  choose: "Valitse",
  answerIf: (asked: string, answer: string) => `Vastaa, jos valitsit: ${asked} – ${answer}`,
  manyHint: "Voit valita useita.",
  faults: {
    "number-invalid": "Kirjoita luku numeroin, esimerkiksi 12 tai 1,5.",
    "choice-unknown": "Vaihtoehdot ovat muuttuneet. Valitse uudelleen.",
  },
};

/** Which character is refused, and where it stands. */
export const refusedCharacterWords = {
  kinds: {
    direction: "näkymätön merkki, joka kääntää tekstin suunnan",
    line: "näkymätön rivinvaihtomerkki",
    broken: "rikkinäinen merkki",
    control: "näkymätön ohjausmerkki",
  },
  first: (kind: string, code: string) => `Tekstin alussa on ${kind} (${code}). Poista se.`,
  after: (kind: string, code: string, before: string) =>
    `Tekstissä on ${kind} (${code}). Se on kohdan ”${before}” jälkeen. Poista se.`,
};

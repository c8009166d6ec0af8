import { expect, test } from "vitest";
import { faultWordsOf } from "./form-faults";
import { faultWords } from "./messages/fault-words";

test("a character that is refused is named, with the words before it", () => {
  expect(faultWords(["bad-characters"], "Hei kaikki \u202etxt")).toBe(
    "Tekstissä on näkymätön merkki, joka kääntää tekstin suunnan (U+202E). Se on kohdan ”Hei kaikki” jälkeen. Poista se.",
  );
  expect(faultWordsOf({ unknown: "?" })(["bad-characters"], "\u0007Hei")).toBe(
    "Tekstin alussa on näkymätön ohjausmerkki (U+0007). Poista se.",
  );
});

test("where nobody can say which character it was, the usual words stand", () => {
  expect(faultWords(["bad-characters"])).toBe("Tekstissä on merkkejä, joita ei voi lähettää.");
  expect(faultWords(["too-long"], "\u202e")).toBe("Lyhennä tekstiä.");
});

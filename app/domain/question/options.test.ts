import { labelled } from "test/support/question";
import { expect, test } from "vitest";
import { coversAnswers, optionsFrom } from "./options";

const valuesOf = (before: string[], now: string[]) => {
  let made = 0;
  const labels = now.map((fi) => ({ fi }));
  return optionsFrom(labels, labelled(...before), () => `new ${++made}`).map(({ value }) => value);
};

test("a label keeps its value wherever it stands", () => {
  expect(valuesOf(["kahvi", "tee"], ["tee", "mehu", "kahvi"])).toEqual(["tee", "new 1", "kahvi"]);
  expect(valuesOf(["kahvi", "tee", "mehu"], ["kahvi", "mehu"])).toEqual(["kahvi", "mehu"]);
});

test("a label in the place of one that is gone is its correction", () => {
  expect(valuesOf(["kahvi", "tee"], ["kahvi", "vihreä tee", "mehu"])).toEqual(["kahvi", "tee", "new 1"]);
});

test("an option that somebody has chosen is missed", () => {
  expect(coversAnswers(labelled("kahvi", "tee"), ["tee", ["kahvi"]])).toBe(true);
  expect(coversAnswers(labelled("kahvi"), [["kahvi", "tee"]])).toBe(false);
});

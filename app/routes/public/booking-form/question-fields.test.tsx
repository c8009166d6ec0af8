import { asked, labelled } from "test/support/question";
import { shown } from "test/support/shown";
import { expect, test } from "vitest";
import { AnswerFacts } from "./answer-facts";
import { answersText } from "./answer-text";
import { QuestionFields } from "./question-fields";

const drink = asked({
  type: "one-of",
  label: { fi: "Mitä juot?", sv: "Vad dricker du?" },
  options: labelled("tee", "kahvi"),
});
const milk = asked({
  ...{ scope: "participant", required: true, hint: { fi: "Kerro merkki" } },
  type: "text",
  label: { fi: "Minkä maidon?" },
  shownIf: { questionId: drink.id, value: "kahvi" },
});

test("a question stands in the form of its scope only", async () => {
  expect(await shown(<QuestionFields questions={[drink, milk]} prefix="answers" />)).not.toContain(
    "Minkä maidon?",
  );
  const html = await shown(<QuestionFields questions={[drink, milk]} prefix="participants[1].answers" />);
  expect(html).toContain(`name="participants[1].answers.${milk.key}"`);
});

test("a condition is told in words, and marked for a script", async () => {
  const html = await shown(<QuestionFields questions={[drink, milk]} prefix="participants[0].answers" />);
  expect(html).toContain(`data-shown-if="${drink.key}" data-shown-value="kahvi"`);
  expect(html).toContain("Vastaa, jos valitsit: Mitä juot? – kahvi");
  expect(html).toContain("Kerro merkki");
});

test("what was typed stands there again with its fault", async () => {
  const name = `answers.${drink.key}`;
  const html = await shown(
    <QuestionFields
      questions={[drink]}
      prefix="answers"
      values={{ [drink.key]: "tee" }}
      errors={{ [name]: ["choice-unknown"] }}
    />,
  );
  expect(html).toMatch(/checked=""[^>]*value="tee"|value="tee"[^>]*checked=""/);
  expect(html).toContain(`id="${name}-error"`);
  expect(html).toContain("Vaihtoehdot ovat muuttuneet");
});

test("an optional choice can be left unanswered again, a required one cannot", async () => {
  const html = (required: boolean) =>
    shown(<QuestionFields questions={[{ ...drink, required }]} prefix="answers" />);
  expect(await html(false)).toContain("En vastaa tähän");
  expect(await html(false)).toContain("(vapaaehtoinen)");
  expect(await html(true)).not.toContain("En vastaa tähän");
});

test("a question without a translation is asked in Finnish", async () => {
  const html = await shown(<QuestionFields questions={[drink]} prefix="answers" language="sv" />);
  expect(html).toContain("Vad dricker du?");
  expect(html).toContain("kahvi");
});

test("answers are read as people say them", async () => {
  expect(answersText(asked(), true, "sv")).toBe("Ja");
  expect(answersText(asked({ type: "number" }), 1.5, "fi")).toBe("1,5");
  expect(answersText(drink, ["kahvi", "tee"], "fi")).toBe("kahvi, tee");
  expect(answersText(drink, "poistettu", "en")).toBe("poistettu");
  const html = await shown(
    <AnswerFacts questions={[drink, milk]} answers={[{ questionId: drink.id, value: "tee" }]} />,
  );
  expect(html).toContain("<dt>Mitä juot?</dt>");
  expect(html).not.toContain("Minkä maidon?");
});

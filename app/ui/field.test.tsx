import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Checkbox, RadioGroup } from "./choice";
import { ErrorSummary } from "./errors";
import { SelectField, TextField } from "./field";

const email = { label: "Sähköposti", name: "email" };

test("a field's label points to its input, whose id is its name", () => {
  const html = renderToStaticMarkup(<TextField {...email} />);
  expect(html).toContain('<label class="field__label" for="email">');
  expect(html).toMatch(/<input[^>]* id="email"/);
  expect(html).not.toContain("aria-describedby");
  expect(html).not.toContain("aria-invalid");
});

test("a faulty field is described by its hint and its fault, in that order", () => {
  const html = renderToStaticMarkup(
    <TextField {...email} hint="Vahvistusta varten" error="Tarkista osoite" />,
  );
  expect(html).toContain('aria-describedby="email-hint email-error"');
  expect(html).toContain('aria-invalid="true"');
  expect(html).toContain('id="email-hint"');
  expect(html).toContain('id="email-error"');
});

test("the optional fields are marked, the required ones are not", () => {
  expect(renderToStaticMarkup(<TextField {...email} optionalLabel="(vapaaehtoinen)" />)).toContain(
    "vapaaehtoinen",
  );
  expect(
    renderToStaticMarkup(<TextField {...email} optionalLabel="(vapaaehtoinen)" required />),
  ).not.toContain("vapaaehtoinen");
});

test("a list keeps the choice that was made", () => {
  const options = [{ value: "172", label: "Joutsa" }];
  const html = renderToStaticMarkup(
    <SelectField label="Kunta" name="kunta" placeholder="Valitse" options={options} defaultValue="172" />,
  );
  expect(html).toContain('<option value="172" selected="">Joutsa</option>');
});

test("the first choice of a group bears the group's name as its id, where the error summary leads", () => {
  const options = [
    { value: "a", label: "A" },
    { value: "b", label: "B" },
  ];
  const html = renderToStaticMarkup(
    <RadioGroup legend="Taho" name="taho" options={options} error="Valitse" />,
  );
  expect(html).toMatch(/<input[^>]* id="taho"[^>]* value="a"/);
  expect(html).toMatch(/<fieldset[^>]* aria-describedby="taho-error"/);
});

test("a checkbox that was ticked stays ticked and tells its fault", () => {
  const html = renderToStaticMarkup(<Checkbox label="Lupa" name="lupa" error="Anna lupa" defaultChecked />);
  expect(html).toContain('checked=""');
  expect(html).toContain('aria-describedby="lupa-error"');
});

test("the error summary takes the focus without a script and links to each faulty field", () => {
  const html = renderToStaticMarkup(
    <ErrorSummary title="Korjattavaa" errors={[{ id: "email", message: "Tarkista" }]} />,
  );
  expect(html).toMatch(/<div[^>]* role="alert" tabindex="-1" autofocus=""/);
  expect(html).toContain('<a href="#email">Tarkista</a>');
  expect(renderToStaticMarkup(<ErrorSummary title="Korjattavaa" errors={[]} />)).toBe("");
});

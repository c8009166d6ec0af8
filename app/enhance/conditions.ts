import { type Control, controlsOf, sentBy } from "./controls";

/** Shows a question with a condition only while the answer that it waits for is given. */
export function followConditions(form: HTMLFormElement): void {
  const questions = form.querySelectorAll<HTMLElement>("[data-shown-if]");
  if (questions.length === 0) return;
  const follow = () => {
    const controls = controlsOf(form);
    for (const question of questions) question.hidden = !isShown(question, controls);
  };
  follow();
  form.addEventListener("change", follow);
}

/** The answer stands beside the question, in the same participant's row, or among those of the registration. */
function isShown(question: HTMLElement, controls: Control[]): boolean {
  const { shownIf, shownValue } = question.dataset;
  const [row = ""] =
    /^participants\[\d+\]\./.exec(question.querySelector<Control>("[name]")?.name ?? "") ?? [];
  const names = [`${row}answers.${shownIf}`, `answers.${shownIf}`];
  return controls.some(
    (control) =>
      names.includes(control.name) &&
      sentBy(control) === shownValue &&
      !control.closest("[data-shown-if][hidden]"),
  );
}

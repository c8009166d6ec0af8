import { CHOICES, type Choice } from "~/domain/import/types";

/** The name of the field in which something is chosen for a row. */
export function choiceName(row: number): string {
  return `row${row}`;
}

/** What a form says of rows, by their numbers. */
export function choicesIn(form: FormData | URLSearchParams): Map<number, Choice> {
  const choices = new Map<number, Choice>();
  for (const [name, value] of form) {
    const row = /^row(\d{1,6})$/.exec(name)?.[1];
    const choice = CHOICES.find((known) => known === value);
    if (row && choice) choices.set(Number(row), choice);
  }
  return choices;
}

import { common } from "~/i18n/fi/common";
import { ErrorSummary } from "~/ui/errors";
import { refusedCharacterIn } from "./refused-character";

interface Input {
  name: string;
  initialValue?: string;
  errors?: string[];
}

type FaultWords = (faults: string[] | undefined, typed?: unknown) => string | undefined;

/**
 * Says the first fault of a field in the words of a catalogue; what has no words of its own is told as unknown. A
 * character that is refused is named, with its place in what was typed.
 */
export function faultWordsOf(words: { unknown: string } & Record<string, unknown>): FaultWords {
  return (faults, typed) =>
    refusedCharacterIn(faults, typed) ?? (faults?.[0] && String(words[faults[0]] ?? words.unknown));
}

/** What ties a field of the page to a field of the form. */
export function wiredWith(faultWords: FaultWords) {
  return ({ name, initialValue, errors }: Input) => ({
    name,
    defaultValue: initialValue,
    error: faultWords(errors, initialValue),
    optionalLabel: common.optional,
  });
}

interface FormFaultsProps {
  form: { allErrors: Record<string, string[]>; initialValue?: unknown };
  nameOf: (path: string) => string;
  faultWords: FaultWords;
}

/** All faults of a form, each under the name of its field. */
export function FormFaults({ form, nameOf, faultWords }: FormFaultsProps) {
  const typed = form.initialValue as Record<string, unknown> | undefined;
  const errors = Object.entries(form.allErrors).map(([path, faults]) => ({
    id: path,
    message: `${nameOf(path)}: ${faultWords(faults, typed?.[path])}`,
  }));
  return <ErrorSummary title={common.errors.summary} errors={errors} />;
}

import type { Question } from "~/domain/question/types";
import { useLanguage } from "~/http/language";
import { commonWords } from "~/i18n/words/common";
import { registrationWords } from "~/i18n/words/registration";
import { ErrorSummary } from "~/ui/errors";
import { answerFault, askedAt } from "./answer-faults";
import type { BookingFormMetadata } from "./typed";

/** The words for the fault of a field. */
export function useFault() {
  const { faults } = registrationWords[useLanguage()];
  return (errors: string[] | undefined) =>
    errors?.[0] ? (faults[errors[0] as keyof typeof faults] ?? faults.unknown) : undefined;
}

/** The order in which the fields stand on the page. */
const ORDER = [
  /^organization/,
  /^municipality/,
  /^participants(\[\d+\]\.(name|attends))?$/,
  /^maySplit$/,
  /^email$/,
  /^(phone|contactName|alsoRepresents)$/,
  /^participants/,
  /^answers/,
];

/** All faults of the form, each with a link to its field. */
export function BookingFaults({ form, questions }: { form: BookingFormMetadata; questions: Question[] }) {
  const language = useLanguage();
  const t = registrationWords[language];
  const several = form.getFieldset().participants.getFieldList().length > 1;
  const errors = Object.entries(form.allErrors)
    .sort(([one], [other]) => placeOf(one) - placeOf(other))
    .map(([path, keys]) => {
      const field = path.split(".").at(-1) as keyof typeof t.faultNames;
      const row = several && /^participants\[(\d+)\]/.exec(path)?.[1];
      const who = row ? `${t.form.participantOf(Number(row) + 1)}, ` : "";
      const what = askedAt(questions, path, language) ?? t.faultNames[field] ?? "";
      return { id: path, message: `${who}${what}: ${answerFault(keys, language)}` };
    });
  return <ErrorSummary title={commonWords[language].errors.summary} errors={errors} />;
}

function placeOf(path: string): number {
  const place = ORDER.findIndex((pattern) => pattern.test(path));
  return place === -1 ? ORDER.length : place;
}

import { useLanguage } from "~/http/language";
import { commonWords } from "~/i18n/words/common";
import { registrationWords } from "~/i18n/words/registration";
import { ErrorSummary } from "~/ui/errors";
import type { BookingFormMetadata } from "./typed";

/** The words for the fault of a field. */
export function useFault() {
  const { faults } = registrationWords[useLanguage()];
  return (errors: string[] | undefined) =>
    errors?.[0] ? (faults[errors[0] as keyof typeof faults] ?? faults.unknown) : undefined;
}

/** All faults of the form, each with a link to its field. */
export function BookingFaults({ form }: { form: BookingFormMetadata }) {
  const language = useLanguage();
  const fault = useFault();
  const names = registrationWords[language].faultNames;
  const errors = Object.entries(form.allErrors).map(([path, keys]) => {
    const field = path.split(".").at(-1) as keyof typeof names;
    return { id: path, message: `${names[field] ?? ""}: ${fault(keys)}` };
  });
  return <ErrorSummary title={commonWords[language].errors.summary} errors={errors} />;
}

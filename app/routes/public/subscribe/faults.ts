import { useLanguage } from "~/http/language";
import { newsWords } from "~/i18n/words/news";

/** The words for the fault of a field of the forms about news. */
export function useNewsFault() {
  const { faults } = newsWords[useLanguage()];
  return (errors: string[] | undefined) =>
    errors?.[0] ? (faults[errors[0] as keyof typeof faults] ?? faults.unknown) : undefined;
}

/** The faults of a form in the order of its fields, for the summary above it. */
export function faultsOf(faults: Record<string, string | undefined>) {
  return Object.entries(faults).flatMap(([id, message]) => (message ? [{ id, message }] : []));
}

import { officePlaces as t } from "~/i18n/fi/office-places";

export function faultWords(errors: string[] | undefined): string | undefined {
  return errors?.[0] && (t.errors[errors[0] as keyof typeof t.errors] ?? t.errors.unknown);
}

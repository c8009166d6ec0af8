import { officeInvitations } from "~/i18n/fi/office-invitations";

const { errors } = officeInvitations;

/** The words for the first fault of a field. */
export function faultWords(faults: string[] | undefined): string | undefined {
  return faults?.[0] && (errors[faults[0] as keyof typeof errors] ?? errors.unknown);
}

import { MERGE_FIELDS } from "~/domain/mailing/merge";
import { officeMessages } from "~/i18n/fi/office-messages";

/** All that may stand in braces, as it is written. */
export const KNOWN_FIELDS = MERGE_FIELDS.map((field) => `{${field}}`).join(" ");

/** The first fault in words; of a field that is not known it tells the name and all that are. */
export function faultWords(faults: string[] | undefined): string | undefined {
  const fault = faults?.[0];
  if (!fault) return undefined;
  const [key = "", ...named] = fault.split(" ");
  if (key === "unknown-field") return officeMessages.unknownField(named.join(" "), KNOWN_FIELDS);
  const { faults: words } = officeMessages;
  return words[key as keyof typeof words] ?? words.unknown;
}

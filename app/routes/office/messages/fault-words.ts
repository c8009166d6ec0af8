import { MERGE_FIELDS } from "~/domain/mailing/merge";
import { officeMessages } from "~/i18n/fi/office-messages";
import { refusedCharacterIn } from "../refused-character";

/** All that may stand in braces, as it is written. */
export const KNOWN_FIELDS = MERGE_FIELDS.map((field) => `{${field}}`).join(" ");

/**
 * The first fault in words; of a field that is not known it tells the name and all that are, and of a character that
 * is refused where it stands in what was typed.
 */
export function faultWords(faults: string[] | undefined, typed?: unknown): string | undefined {
  const fault = faults?.[0];
  if (!fault) return undefined;
  const character = refusedCharacterIn(faults, typed);
  if (character) return character;
  const [key = "", ...named] = fault.split(" ");
  if (key === "unknown-field") return officeMessages.unknownField(named.join(" "), KNOWN_FIELDS);
  const { faults: words } = officeMessages;
  return words[key as keyof typeof words] ?? words.unknown;
}

import { MERGE_FIELDS, type MergeValues, merge, mergeFault } from "~/domain/mailing/merge";
import { officeMessages } from "~/i18n/fi/office-messages";

const NAMES = Object.fromEntries(
  MERGE_FIELDS.map((field) => [field, `[${officeMessages.fieldNames[field]}]`]),
) as MergeValues;

/** A text with its fields named: "Hei [vastaanottajan nimi]!". One that cannot be merged stays as it is. */
export function withFieldNames(text: string): string {
  return mergeFault(text) ? text : merge(text, NAMES);
}

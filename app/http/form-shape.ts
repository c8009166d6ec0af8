/** A field, a row's field, and so on, but not endlessly; rows have at most three digits. */
const NAME = /^(?!__)\w+(\[\d{1,3}\])?(\.(?!__)\w+(\[\d{1,3}\])?){0,3}$/;
const LIST = /^(?!__)\w+$/;
const INTENT = "__intent__";

export type FormFields = FormData | URLSearchParams;

/**
 * Whether a form has the shape of those that our pages send. Without this a single field named `rows[4000000000]`
 * would make the reader fill an array of that length.
 */
export function hasOurShape(form: FormFields): boolean {
  const intent = form.get(INTENT);
  return (
    [...form.keys()].every((name) => name === INTENT || NAME.test(name)) &&
    (intent === null || isListIntent(intent, form))
  );
}

/** Our pages ask to add a row to a list or to remove one, and no more. */
function isListIntent(intent: FormDataEntryValue, form: FormFields): boolean {
  const asked = readJson(intent) as { type?: unknown; payload?: { name?: unknown; index?: unknown } } | null;
  const { name, index = 0 } = asked?.payload ?? {};
  return (
    (asked?.type === "insert" || asked?.type === "remove") &&
    typeof name === "string" &&
    LIST.test(name) &&
    !form.has(name) &&
    Number.isInteger(index)
  );
}

function readJson(text: FormDataEntryValue): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return null;
  }
}

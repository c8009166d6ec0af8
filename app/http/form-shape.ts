/** A field, a row's field, and so on, but not endlessly; no list of ours has forty rows. */
const NAME = /^(?!__)\w+(\[[0-3]?\d\])?(\.(?!__)\w+(\[[0-3]?\d\])?){0,3}$/;
const LIST = /^(?!__)\w+$/;
const ROWS_MAX = 40;
const INTENT = "__intent__";

/** The one field that others name: mail programs send it (RFC 8058). */
export const ONE_CLICK = "List-Unsubscribe";

export type FormFields = FormData | URLSearchParams;

/**
 * Whether a form has the shape of those that our pages send. Without this a single field named `rows[4000000000]`
 * would make the reader fill an array of that length, and one named `rows[999]` the page show a thousand rows.
 */
export function hasOurShape(form: FormFields): boolean {
  const intent = form.get(INTENT);
  return (
    [...form.keys()].every((name) => name === INTENT || name === ONE_CLICK || NAME.test(name)) &&
    (intent === null || isListIntent(intent, form))
  );
}

/** Our pages ask to add a row to a list or to remove one, and no more. */
function isListIntent(intent: FormDataEntryValue, form: FormFields): boolean {
  const asked = readJson(intent) as { type?: unknown; payload?: { name?: unknown; index?: unknown } } | null;
  const { name, index = 0, ...others } = asked?.payload ?? {};
  return (
    (asked?.type === "insert" || asked?.type === "remove") &&
    typeof name === "string" &&
    LIST.test(name) &&
    !(name in {}) &&
    !form.has(name) &&
    Object.keys(others).length === 0 &&
    Number.isInteger(index) &&
    Number(index) >= 0 &&
    Number(index) < ROWS_MAX
  );
}

function readJson(text: FormDataEntryValue): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return null;
  }
}

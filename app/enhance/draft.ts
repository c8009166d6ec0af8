import { controlsOf, isTickable, sentBy } from "./controls";
import { DRAFT_KEPT_DAYS } from "./draft-age";

interface Draft {
  at: number;
  /** What stood in the fields, by their names. */
  fields: Record<string, string[]>;
}

const PREFIX = "hytekierto-draft-";
const KEPT_MS = DRAFT_KEPT_DAYS * 24 * 3_600_000;
const PAUSE_MS = 300;
const ROWS = "osallistujia";

/**
 * Keeps on this device what is typed into a form with the name of a draft, and fills it in again when the form is
 * opened anew. What may tell of health or faith is not kept.
 */
export function keepDraft(form: HTMLFormElement): void {
  const { draft: name, answered } = form.dataset;
  if (!name || !hasStorage()) return;
  forgetOld();
  const kept = answered === undefined ? readDraft(name) : null;
  if (kept && askForRows(form, kept)) return;
  if (kept) restore(form, kept);
  show("draft-kept");

  let dirty = answered !== undefined;
  let timer = 0;
  const save = () => {
    clearTimeout(timer);
    if (dirty) writeDraft(name, form);
    dirty = false;
  };
  save();
  form.addEventListener("input", () => {
    dirty = true;
    clearTimeout(timer);
    timer = window.setTimeout(save, PAUSE_MS);
  });
  addEventListener("pagehide", save);
  document.addEventListener("visibilitychange", save);
  document.getElementById("draft-clear")?.addEventListener("click", () => {
    clearTimeout(timer);
    dirty = false;
    localStorage.removeItem(PREFIX + name);
    location.replace(addressWith(null));
  });
}

/** Those of an event: of its form, and of the form of each invitation to it. */
export function forgetDrafts(eventId: string | undefined): void {
  if (!eventId || !hasStorage()) return;
  for (const key of Object.keys(localStorage))
    if (key.startsWith(PREFIX + eventId)) localStorage.removeItem(key);
}

function readDraft(name: string): Draft | null {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? "null");
  } catch {
    return null;
  }
}

function writeDraft(name: string, form: HTMLFormElement): void {
  const fields: Draft["fields"] = {};
  for (const control of keptIn(form)) {
    const value = sentBy(control);
    fields[control.name] = [...(fields[control.name] ?? []), ...(value === null ? [] : [value])];
  }
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify({ at: Date.now(), fields }));
  } catch {
    // The device is full: the form works as without a draft.
  }
}

function keptIn(form: HTMLFormElement) {
  return controlsOf(form).filter(
    (control) => control.type !== "hidden" && !control.closest("[data-not-kept]"),
  );
}

/** A draft of more people than the page has rows for: the server is asked for as many. */
function askForRows(form: HTMLFormElement, { fields }: Draft): boolean {
  const rows = Object.keys(fields).filter((name) => /^participants\[\d+\]\.name$/.test(name)).length;
  const shown = controlsOf(form).filter(({ name }) => /^participants\[\d+\]\.name$/.test(name)).length;
  const address = addressWith(String(rows));
  if (rows <= 1 || rows === shown || address === location.href) return false;
  location.replace(address);
  return true;
}

function addressWith(rows: string | null): string {
  const address = new URL(location.href);
  if (rows) address.searchParams.set(ROWS, rows);
  else address.searchParams.delete(ROWS);
  address.hash = "";
  return address.href;
}

/** Writes what was typed: what was left empty does not empty a field that the server has filled in. */
function restore(form: HTMLFormElement, { fields }: Draft): void {
  for (const control of keptIn(form)) {
    const values = fields[control.name] ?? [];
    const [value] = values;
    if (!value) continue;
    if (isTickable(control)) control.checked = values.includes(control.value);
    else control.value = value;
    if (sentBy(control)) control.closest("details")?.setAttribute("open", "");
  }
  show("draft-restored");
}

function forgetOld(): void {
  for (const key of Object.keys(localStorage)) {
    if (!key.startsWith(PREFIX)) continue;
    const age = Date.now() - (readDraft(key.slice(PREFIX.length))?.at ?? 0);
    if (age > KEPT_MS) localStorage.removeItem(key);
  }
}

function show(id: string): void {
  const element = document.getElementById(id);
  if (element) element.hidden = false;
}

/** Some browsers refuse it, as when cookies are off. */
function hasStorage(): boolean {
  try {
    return Boolean(window.localStorage);
  } catch {
    return false;
  }
}

import { nameKey } from "~/domain/organization/rules";
import type {
  Candidate,
  Choice,
  Import,
  ImportFault,
  ImportKind,
  ImportState,
  JudgedRow,
  Verdict,
} from "./types";
import { VERDICTS } from "./types";

const MINUTE_MS = 60_000;

/** So long a preview waits for a yes. */
export const PREVIEW_KEPT_MS = 60 * MINUTE_MS;

/** Work that has not ended by then has been interrupted. */
export const WORK_LIMIT_MS = 2 * MINUTE_MS;

/** The state as it is at `now`: whoever worked on it may have ended without a word. */
export function stateAt(
  { state, fault, expiresAt }: Import,
  now: Date,
): { state: ImportState; fault: ImportFault | null } {
  const isWork = state === "reading" || state === "saving";
  return isWork && expiresAt <= now.toISOString()
    ? { state: "failed", fault: "interrupted" }
    : { state, fault };
}

export function countVerdicts(rows: readonly JudgedRow[]): Record<Verdict, number> {
  const counts = { new: 0, known: 0, doubtful: 0, wrong: 0 };
  for (const { verdict } of rows) counts[verdict] += 1;
  return counts;
}

export function isVerdict(text: string | null): text is Verdict {
  return VERDICTS.some((verdict) => verdict === text);
}

/** Whether a row makes an organisation or tells of one that is there; null when it is left out. */
export function deedOf({ verdict, choice, organization }: JudgedRow): "add" | "use" | null {
  if (verdict === "wrong") return null;
  if (verdict === "doubtful") return choice === "new" ? "add" : choice === "same" ? "use" : null;
  return organization ? "use" : "add";
}

/** How many rows saving would do something with; the last ones only when the register may be written over. */
export function countTaken(
  kind: ImportKind,
  rows: readonly JudgedRow[],
): { taken: number; overwritten: number } {
  if (kind === "invitations") return { taken: rows.filter(isInvited).length, overwritten: 0 };
  const fills = (row: JudgedRow) => deedOf(row) === "add" || (deedOf(row) === "use" && row.fills.length > 0);
  const writesOver = (row: JudgedRow) => deedOf(row) === "use" && row.overwrites.length > 0;
  return { taken: rows.filter(fills).length, overwritten: rows.filter(writesOver).length };
}

/** Whether a row adds an invitation: those who are known have theirs. */
export function isInvited(row: JudgedRow): boolean {
  return row.verdict !== "known" && deedOf(row) !== null;
}

/** The rows with what was chosen for the doubtful ones, of what may be chosen for each. */
export function chosenIn(rows: readonly JudgedRow[], choices: ReadonlyMap<number, Choice>): JudgedRow[] {
  return rows.map((row) => {
    const choice = choices.get(row.number);
    return choice && row.choices.includes(choice) ? { ...row, choice } : row;
  });
}

/** The first row that says the same as a later one, by the number of the later one. */
export function twicesOf<Row extends { number: number }>(
  rows: readonly Row[],
  keysOf: (row: Row) => string[],
): Map<number, number> {
  const first = new Map<string, number>();
  const twice = new Map<number, number>();
  for (const row of rows) {
    const keys = keysOf(row);
    const before = keys.map((key) => first.get(key)).find((number) => number !== undefined);
    if (before !== undefined) twice.set(row.number, before);
    for (const key of keys) if (!first.has(key)) first.set(key, row.number);
  }
  return twice;
}

export function organizationKeys({ name, businessId }: Candidate): string[] {
  return [nameKey(name), ...(businessId ? [businessId] : [])];
}

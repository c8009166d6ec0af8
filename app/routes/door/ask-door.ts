import type { DoorCommand, DoorList, DoorRefusal } from "~/domain/attendance/types";

const PATIENCE_MS = 10_000;

/** `gone`: this device may no longer know the list. `unreachable`: nobody knows; send it again with the same id. */
export type DoorAnswer =
  | { ok: true; list: DoorList }
  | { ok: false; reason: DoorRefusal; list: DoorList }
  | { ok: false; reason: "failed" }
  | { ok: false; reason: "gone" }
  | { ok: false; reason: "unreachable" };

/** Asks for the list, or sends what was tapped; the answer holds the list too. */
export async function askDoor(address: string, command?: DoorCommand): Promise<DoorAnswer> {
  const question = command && {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(command),
  };
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    const response = await fetch(address, { ...question, signal: patience.signal });
    const answer: unknown = await response.json();
    return isAnswer(answer) ? answer : { ok: false, reason: "unreachable" };
  } catch {
    return { ok: false, reason: "unreachable" };
  } finally {
    clearTimeout(timer);
  }
}

/** Others may answer in our place: a proxy, the sign-in page of a hall's Wi-Fi. */
function isAnswer(answer: unknown): answer is DoorAnswer {
  const { ok, reason, list } = (answer ?? {}) as { ok?: unknown; reason?: unknown; list?: DoorList };
  return (
    (ok === true && Array.isArray(list?.attendees)) || (ok === false && REASONS.includes(String(reason)))
  );
}

const REASONS = ["unknown", "closed", "failed", "gone"];

import type { Command, Outcome, Refusal } from "~/domain/workshop/types";
import { paths } from "~/paths";
import { REFUSED_WITH } from "./refused-with";

const PATIENCE_MS = 15_000;

/** `failed`: the server will not take this command. `unreachable`: nobody knows; send it again with the same id. */
export type Answer = Outcome | { ok: false; reason: Refusal | "failed" | "unreachable" };

export async function sendCommand(code: string, command: Command): Promise<Answer> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    const response = await fetch(paths.boardCommands(code), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(command),
      signal: patience.signal,
    });
    const answer: Partial<Outcome> = await response.json().catch(() => ({}));
    if (isOutcome(answer)) return answer;
    const isRefused = response.status >= 400 && response.status < 500;
    return { ok: false, reason: isRefused ? "failed" : "unreachable" };
  } catch {
    return { ok: false, reason: "unreachable" };
  } finally {
    clearTimeout(timer);
  }
}

/** Others may answer in our place: a proxy, the sign-in page of a hall's Wi-Fi. */
function isOutcome(answer: Partial<Outcome>): answer is Outcome {
  return (
    answer.ok === true ||
    (answer.ok === false && answer.reason !== undefined && answer.reason in REFUSED_WITH)
  );
}

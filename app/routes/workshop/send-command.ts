import type { Command, Outcome, Refusal } from "~/domain/workshop/types";
import { paths } from "~/paths";

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
    if (response.status >= 500) return { ok: false, reason: "unreachable" };
    if (!response.headers.get("content-type")?.startsWith("application/json"))
      return { ok: false, reason: "failed" };
    return await response.json();
  } catch {
    return { ok: false, reason: "unreachable" };
  } finally {
    clearTimeout(timer);
  }
}

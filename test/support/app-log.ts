import { vi } from "vitest";
import type { App } from "./app";

export interface LogLine {
  method?: string;
  path?: string;
  status?: number;
  msg?: string;
}

/** Every whole line of the service's log; throws at one that is no JSON. */
export function logLines(app: App): LogLine[] {
  return app
    .log()
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

/** What was logged of some work: an answered request stands in the log a moment after its answer. */
export async function logOf(app: App, requests: number, work: () => Promise<unknown>): Promise<LogLine[]> {
  const before = logLines(app).length;
  await work();
  return vi.waitUntil(
    () => {
      const lines = logLines(app).slice(before);
      return lines.filter(({ status }) => status !== undefined).length >= requests && lines;
    },
    { timeout: 10_000, interval: 5 },
  );
}

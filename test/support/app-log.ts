import { newId } from "db/id";
import { vi } from "vitest";
import type { App } from "./app";
import { ask } from "./ask";

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

/** The lines about some work, and about nothing before or after it. */
export async function logOf(app: App, work: () => Promise<unknown>): Promise<LogLine[]> {
  const start = await mark(app);
  await work();
  const end = await mark(app);
  return logLines(app).slice(start, end - 1);
}

/** An answered request stands in the log a moment after its answer; once this one does, all before it do. */
async function mark(app: App): Promise<number> {
  const path = `/${newId()}`;
  await ask(app, { path });
  const find = () => logLines(app).findIndex((line) => line.path === path) + 1;
  return vi.waitUntil(find, { timeout: 10_000, interval: 2 });
}

import type { z } from "zod";
import type { FaultReason } from "./types";

/** What a cell means, or why it means nothing. */
export type Meaning<Value> = { value: Value } | { reason: FaultReason };

export function text(schema: z.ZodType<string>): (told: string) => Meaning<string> {
  return (told) => {
    const parsed = schema.safeParse(told);
    return parsed.success
      ? { value: parsed.data }
      : { reason: parsed.error.issues[0]?.message as FaultReason };
  };
}

export function known<Value>(meaningOf: (told: string) => Value | null, reason: FaultReason = "unknown") {
  return (told: string): Meaning<Value> => {
    const value = meaningOf(told);
    return value === null ? { reason } : { value };
  };
}

/** All parts of a list, or null when one of them means nothing. */
export function allOf(codeOf: (told: string) => string | null): (told: string) => string[] | null {
  return (told) => {
    const codes = told.split(/[,;/]/).flatMap((part) => (part.trim() ? [codeOf(part.trim())] : []));
    return codes.every((code) => code !== null) ? codes : null;
  };
}

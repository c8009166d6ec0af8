import type { Refusal } from "~/domain/workshop/types";

/** The HTTP status that goes with a refusal. */
export const REFUSED_WITH: Record<Refusal, number> = {
  "no-seat": 403,
  "not-yours": 403,
  "not-writing": 409,
  "wrong-phase": 409,
  "too-many-votes": 409,
  "too-many": 409,
  "already-done": 409,
  empty: 422,
  "too-long": 422,
  "bad-characters": 422,
  "too-fast": 429,
  "unknown-board": 404,
  "unknown-idea": 404,
  "unknown-target": 404,
};

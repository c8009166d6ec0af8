import { expect, test } from "vitest";
import { nextTry } from "./rules";

const NOW = new Date("2024-10-01T08:00:00.000Z");
const waitAfter = (tries: number, spread = 0) =>
  (nextTry(tries, NOW, spread)?.getTime() ?? 0) - NOW.getTime();

test("the first wait is half a minute, and each next one twice as long", () => {
  expect([1, 2, 3, 4].map((tries) => waitAfter(tries))).toEqual([30_000, 60_000, 120_000, 240_000]);
});

test("no wait is longer than two hours", () => {
  expect(waitAfter(20)).toBe(2 * 60 * 60_000);
});

test("the spread shortens a wait by a fifth at most", () => {
  expect(waitAfter(1, 1)).toBe(24_000);
});

test("all waits together stay within 48 hours, and then it is over", () => {
  let tries = 1;
  let waited = 0;
  while (nextTry(tries, NOW, 0)) waited += waitAfter(tries++);
  expect(waited).toBeGreaterThan(44 * 60 * 60_000);
  expect(waited).toBeLessThanOrEqual(48 * 60 * 60_000);
});

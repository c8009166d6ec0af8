import { expect, test } from "vitest";
import { folded } from "./fold";

const unfolded = (lines: string) => lines.replaceAll("\r\n ", "");

test.each([
  ["plain letters", "x".repeat(300)],
  ["letters of two octets", "ä".repeat(150)],
  ["letters of two octets, off by one", `x${"ä".repeat(150)}`],
  ["letters of three octets", "€".repeat(100)],
  ["letters of four octets", `xx${"𝄞".repeat(80)}`],
  ["a line that just fits", "x".repeat(75)],
  ["a line that is one too long", "x".repeat(76)],
  ["several lines", `${"a".repeat(80)}\r\nb\r\n${"ö".repeat(40)}`],
])("%s: no line is longer than 75 octets, and nothing is lost", (_, text) => {
  const lines = folded(text);
  expect(unfolded(lines)).toBe(text);
  for (const line of lines.split("\r\n")) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/\p{Surrogate}/u);
  }
});

test("what fits is left as it is, and what does not has no more folds than it needs", () => {
  expect(folded("x".repeat(75))).not.toContain("\r\n");
  expect(folded("x".repeat(75 + 74)).split("\r\n")).toHaveLength(2);
});

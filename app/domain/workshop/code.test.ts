import { describe, expect, it } from "vitest";
import { newCode, readCode } from "./code";
import { formatCursor, parseCursor } from "./cursor";

describe("a join code", () => {
  it("is six letters that are not taken for others", () => {
    let turn = 0;
    for (let n = 0; n < 100; n += 1)
      expect(newCode((below) => turn++ % below)).toMatch(/^[^01IOL25S8BZ]{6}$/);
  });

  it("is read however it is typed", () => {
    expect(readCode(" kc7 r-mx ")).toBe("KC7RMX");
  });

  it.each(["", "KC7RM", "KC7RMXX", "KC7RM0", "äöåäöå"])("is not %j", (typed) => {
    expect(readCode(typed)).toBeNull();
  });
});

describe("a cursor", () => {
  it("is read as it was written", () => {
    expect(parseCursor(formatCursor([3, 12, 7]), 3)).toEqual([3, 12, 7]);
  });

  it.each([null, "", "3-12", "3-12-7-1", "3--7", "a-b-c", "-1-2-3", "1e3-1-1"])("is not %j", (text) => {
    expect(parseCursor(text, 3)).toBeNull();
  });
});

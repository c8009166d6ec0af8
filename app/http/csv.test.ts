import { expect, test } from "vitest";
import { cellOf, csvOf } from "./csv";

test("a table begins with its mark and has semicolons and CRLF", () => {
  expect(
    csvOf([
      ["Järjestö", "Kunta"],
      ["Mäki ry", "Äänekoski"],
    ]),
  ).toBe("\ufeffJärjestö;Kunta\r\nMäki ry;Äänekoski\r\n");
});

test("separators, quotes and line breaks stay inside their cell", () => {
  expect(["a;b", 'a "b"', "a\nb"].map(cellOf)).toEqual(['"a;b"', '"a ""b"""', '"a\nb"']);
});

test.each(["=1+1", "@SUM(A1)", "-2+3", "+1+1", "\t=1", "\r=1"])("%j is not run as a formula", (text) => {
  expect(cellOf(text)).toBe(`"'${text}"`);
});

test.each(["+358 50 123 4567", "050 123 4567", "a-b", "2+2"])("%j stays as it is", (text) => {
  expect(cellOf(text)).toBe(text);
});

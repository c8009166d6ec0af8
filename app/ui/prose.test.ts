import { expect, test } from "vitest";
import { blocksOf } from "./prose";

test("an empty line begins a new paragraph, a single line break stays within it", () => {
  expect(blocksOf("Yksi\nja toinen rivi\n\n\nKaksi")).toEqual([
    { kind: "paragraph", text: "Yksi\nja toinen rivi" },
    { kind: "paragraph", text: "Kaksi" },
  ]);
});

test("lines that begin with a dash are a list, also right after a paragraph", () => {
  expect(blocksOf("Sovimme:\n- kyläkahvit\n– kimppakyydit\n• liikuntatuokio")).toEqual([
    { kind: "paragraph", text: "Sovimme:" },
    { kind: "list", items: ["kyläkahvit", "kimppakyydit", "liikuntatuokio"] },
  ]);
});

test("a line that goes on from an item belongs to it", () => {
  expect(blocksOf("- pitkä kohta\n  jatkuu\n- toinen")).toEqual([
    { kind: "list", items: ["pitkä kohta jatkuu", "toinen"] },
  ]);
});

test("lists with an empty line between them are two", () => {
  expect(blocksOf("- a\n\n- b")).toHaveLength(2);
});

test("a dash without a space, a number and markup are plain text", () => {
  expect(blocksOf("-5 astetta <b>ulkona</b>")).toEqual([
    { kind: "paragraph", text: "-5 astetta <b>ulkona</b>" },
  ]);
});

test("line breaks of Windows and empty text are understood", () => {
  expect(blocksOf("a\r\n\r\nb")).toHaveLength(2);
  expect(blocksOf(" \n ")).toEqual([]);
});

import { expect, test } from "vitest";
import { askedIn, queryOf } from "./asked";

const asked = (query: string) => askedIn(new URLSearchParams(query));

test("a text is short, without spaces around it and without what a database refuses", () => {
  expect(asked("haku=+Joutsa%00kylä+").text("haku")).toBe("Joutsa kylä");
  expect(asked(`haku=${"ä".repeat(200)}`).text("haku")).toHaveLength(100);
  expect(asked("haku=+").text("haku")).toBeNull();
});

test("a choice that is not offered is none", () => {
  expect(asked("tila=sent").oneOf("tila", ["sent", "failed"])).toBe("sent");
  expect(asked("tila=lost").oneOf("tila", ["sent", "failed"])).toBeNull();
});

test.each([
  ["", 1],
  ["sivu=3", 3],
  ["sivu=9", 4],
  ["sivu=-2", 1],
  ["sivu=x", 1],
  ["sivu=1e99", 4],
])("page of %s", (query, page) => {
  expect(asked(query).page(4)).toBe(page);
});

test("an address tells only what was asked", () => {
  expect(queryOf({ haku: "Åke & co", tila: null, sivu: 2 })).toBe("?haku=%C3%85ke+%26+co&sivu=2");
  expect(queryOf({ haku: null })).toBe("");
});

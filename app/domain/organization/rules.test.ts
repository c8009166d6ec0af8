import { describe, expect, test } from "vitest";
import { isHomeIn, nameKey, readBusinessId, searchTextOf } from "./rules";

describe("the key of a name", () => {
  test.each([
    ["Joutsan Martat ry", "JOUTSAN  MARTAT RY"],
    ["Joutsan Martat ry", "Joutsan Martat r.y."],
    ["Joutsan Martat ry", "joutsan martat r. y."],
    ["Joutsan Martat ry", " Joutsan Martat, ry. "],
    ["Folkhälsan i Joutsa rf", "Folkhälsan i Joutsa r.f."],
    ["Café Idé", "cafe ide"],
    ["Müller & Söner", "muller söner"],
    ["Joutsan 4H-yhdistys", "Joutsan 4h yhdistys"],
    ["Mäki\u0308 ry".normalize("NFD"), "Mäki\u0308 ry"],
  ])("is the same for %j and %j", (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  test.each([
    ["Mäki ry", "Maki ry"],
    ["Åsen", "Asen"],
    ["Sörvä", "Sorvä"],
    ["Kylät ry", "Kylät rf"],
    ["Tori", "Tor y"],
  ])("tells %j and %j apart", (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  test("of a name without letters is the name", () => {
    expect(nameKey(" !? ")).toBe("!?");
  });
});

describe("a business id", () => {
  test.each([
    ["0737546-2", "0737546-2"],
    ["737546-2", "0737546-2"],
    ["07375462", "0737546-2"],
    [" FI 0737546-2 ", "0737546-2"],
    ["1572860-0", "1572860-0"],
  ])("%j is kept as %j", (typed, kept) => {
    expect(readBusinessId(typed)).toBe(kept);
  });

  test.each([
    "0737546-3",
    "1572860-1",
    "12345-6",
    "123456789",
    "abc",
    "",
    "0000009-0",
    "0737546",
    "1234567-X",
  ])("%j is none", (typed) => {
    expect(readBusinessId(typed)).toBeNull();
  });

  test("whose remainder is one is never given out", () => {
    const taken = Array.from({ length: 10 }, (_, check) => readBusinessId(`0000005-${check}`));
    const remainder = (5 * 2) % 11;
    expect(remainder).toBe(10);
    expect(taken.filter(Boolean)).toEqual(["0000005-1"]);
    expect(Array.from({ length: 10 }, (_, check) => readBusinessId(`0000006-${check}`)).some(Boolean)).toBe(
      false,
    );
  });
});

test("a search looks at names, addresses, the number and the phone, in lower case", () => {
  const addresses = [{ email: "Aino@example.fi", personName: "Aino Äijä" }];
  const organization = { name: "Mäki ry", businessId: "0737546-2", phone: null, addresses };
  expect(searchTextOf(organization, ["MAKI"])).toBe("mäki ry maki 0737546-2 aino@example.fi aino äijä");
});

test("those of its home edit an organisation, and those who see all", () => {
  expect(isHomeIn("all", null)).toBe(true);
  expect(isHomeIn(["172"], "172")).toBe(true);
  expect(isHomeIn(["172"], "850")).toBe(false);
  expect(isHomeIn(["172"], null)).toBe(false);
});

import { describe, expect, test } from "vitest";
import { holdsPersonalLink, refusedCharacter } from "./rules";

const TOKEN = "q8Jr3-Vx0Zb_aK5dLmN7pT2wYc9HfGsE";

test.each(["ilmoittautuminen", "kutsu", "myohassa", "ovi", "kirjaudu", "tilaus", "KUTSU"])(
  "an address under /%s with a secret is personal",
  (path) => {
    expect(holdsPersonalLink(`Katso https://hyte.example.fi/${path}/${TOKEN}/peru.`)).toBe(true);
    expect(holdsPersonalLink(`Katso https://hyte.example.fi/${path} tai /${path}/lyhyt`)).toBe(false);
  },
);

test("the feed of an organiser is personal, and that of everybody is not", () => {
  expect(holdsPersonalLink(`webcal://hyte.example.fi/kalenteri/${TOKEN}.ics`)).toBe(true);
  expect(holdsPersonalLink("https://hyte.example.fi/fi/kalenteri.ics")).toBe(false);
  expect(holdsPersonalLink("https://hyte.example.fi/kunnat/luhanka/kalenteri.ics")).toBe(false);
});

describe("a character that is refused", () => {
  test.each([
    ["Hei \u202eolleh", "direction", "U+202E", "Hei"],
    ["a\u2028b", "line", "U+2028", "a"],
    ["a\ufffdb", "broken", "U+FFFD", "a"],
    ["Kaikki tulijat ovat \ud83d tervetulleita", "broken", "U+D83D", "Kaikki tulijat ovat"],
    ["\u0007", "control", "U+0007", ""],
  ])("is told with what stands before it: %j", (text, kind, code, before) => {
    expect(refusedCharacter(text)).toEqual({ kind, code, before });
  });

  test("is none in what people write", () => {
    expect(refusedCharacter("Hei 👋\n\n- kahvit\tklo 17")).toBeNull();
  });
});

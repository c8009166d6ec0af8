import { describe, expect, test } from "vitest";
import { isWithin, similarNames } from "./similar";

function pairsIn(names: string[]) {
  const placesLike = similarNames(names, (name) => name);
  return names.flatMap((name, place) =>
    placesLike(name).flatMap((other) => (other > place ? [[name, names[other]]] : [])),
  );
}

describe("two names", () => {
  test.each([
    ["Joutsan Martat ry", "Joutsan Martat"],
    ["Joutsan Martat ry", "Joutsan Matrat ry"],
    ["Joutsan Martat ry", "Jousan Marttat r.y."],
    ["Rutalahden kyläyhdistys ry", "Rutalahden kylä yhdistys"],
    ["Luhangan Metsästäjät", "Luhangan metsastajat"],
    ["Folkhälsan rf", "Folkhälsan ry"],
    ["Martat", "Maratt"],
  ])("%j and %j may be one body", (one, other) => {
    expect(pairsIn([one, other])).toEqual([[one, other]]);
  });

  test.each([
    ["Joutsan Martat ry", "Toivakan Martat ry"],
    ["Joutsan kunta", "Jämsän kunta"],
    ["Joutsan Partio 1", "Joutsan Partio 2"],
    ["MLL", "MHL"],
    ["Joutsan Martat", "Joutsan Marttojen tuki"],
  ])("%j and %j are two", (one, other) => {
    expect(pairsIn([one, other])).toEqual([]);
  });
});

test.each([
  ["kylä", "kylät", 1],
  ["kylä", "klyä", 1],
  ["kylä", "kyläs", 1],
  ["kylä", "kylt", 1],
  ["seura", "suera ry", 4],
  ["martat", "mrattat", 2],
])("%j and %j are so many edits apart", (one, other, edits) => {
  expect([edits - 1, edits, edits + 1].map((most) => isWithin(one, other, most))).toEqual([
    false,
    true,
    true,
  ]);
  expect([edits - 1, edits].map((most) => isWithin(other, one, most))).toEqual([false, true]);
});

test("a name that nobody has is like none, and one among many finds its kind", () => {
  const names = ["Kylä A ry", "Joutsan Martat", "Joutsan Martatt", "Kylä B ry"];
  const placesLike = similarNames(names, (name) => name);
  expect(placesLike("Joutsan martta")).toEqual([1, 2]);
  expect(placesLike("Toivakan Sotaveteraanit")).toEqual([]);
});

test("nothing is missed by looking at few of the pairs", () => {
  const names = Array.from({ length: 150 }, (_, n) => wordOf(n));
  const all = names.flatMap((one, n) =>
    names.slice(n + 1).flatMap((other) => (pairsIn([one, other]).length > 0 ? [`${one}|${other}`] : [])),
  );
  expect(pairsIn(names).map(([one, other]) => `${one}|${other}`)).toEqual(all);
  expect(all.length).toBeGreaterThan(10);
});

/** Words of few letters, so that many resemble each other; the same every time. */
function wordOf(seed: number): string {
  let state = seed * 2_654_435_761 + 12_345;
  return Array.from({ length: 5 + (seed % 8) }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return "aks"[(state >>> 16) % 3];
  }).join("");
}

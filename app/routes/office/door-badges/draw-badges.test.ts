import { inflateSync } from "node:zlib";
import { expect, it } from "vitest";
import { drawBadges } from "./draw-badges.server";

const badge = (name: string) => ({ name, organization: "Mallijärven seurakunta", municipality: "Luhanka" });

/** The parts of a file that are packed, unpacked. */
function streamsIn(pdf: Buffer): string[] {
  const text = pdf.toString("latin1");
  return [...text.matchAll(/FlateDecode[\s\S]*?stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(
    ([, packed = ""]) => inflateSync(Buffer.from(packed, "latin1")).toString("latin1"),
  );
}

const pagesIn = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length;

it("holds ten badges to a sheet", async () => {
  const people = Array.from({ length: 11 }, (_, n) => badge(`Kerttu Kuvitteellinen${n}`));
  expect(pagesIn(await drawBadges(people.slice(0, 10), "Nimilaput"))).toBe(1);
  expect(pagesIn(await drawBadges(people, "Nimilaput"))).toBe(2);
  expect(pagesIn(await drawBadges([], "Nimilaput"))).toBe(1);
});

it("is a tagged file with a title, in Finnish", async () => {
  const text = (await drawBadges([badge("Åke Ähtäri")], "Nimilaput: koe")).toString("latin1");
  for (const told of ["/Lang (fi)", "/Marked true", "/StructTreeRoot", "/DisplayDocTitle true"]) {
    expect(text).toContain(told);
  }
  expect(text).toContain("(Nimilaput: koe)");
});

it("embeds a font in which every letter of a name can be read and copied", async () => {
  const pdf = await drawBadges([badge("Åke Ähtäri-Öšžőł")], "Nimilaput");
  expect(pdf.toString("latin1")).toContain("/FontFile2");
  const maps = streamsIn(pdf).filter((stream) => stream.includes("beginbfrange"));
  for (const letter of "ÅkeÄhtäriÖšžőł") {
    const code = letter.codePointAt(0)?.toString(16).padStart(4, "0");
    expect(
      maps.some((map) => map.includes(`<${code}>`)),
      letter,
    ).toBe(true);
  }
});

it("draws a name of eighty characters", async () => {
  const name = `${"Maria-Annukka ".repeat(3)}Vanhala-Kuvitteellinen-Esimerkkiläinen`.slice(0, 80);
  expect(pagesIn(await drawBadges([badge(name)], "Nimilaput"))).toBe(1);
});

import { expect, it } from "vitest";
import { withFieldNames } from "./field-words";

it("names the fields of a text that belongs to nobody yet", () => {
  expect(withFieldNames("Hei {nimi}! Kahvit: { Tilaisuus }")).toBe(
    "Hei [vastaanottajan nimi]! Kahvit: [tilaisuuden nimi]",
  );
});

it("leaves a text as it is when its braces are no fields", () => {
  for (const text of ["", "Kahvit {klo 17}", "Kahvit {nimi"]) expect(withFieldNames(text)).toBe(text);
});

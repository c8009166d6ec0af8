import { expect, test } from "vitest";
import { fieldsIn, type MergeFault, type MergeValues, merge, mergeFault } from "./merge";

const ANNA: MergeValues = {
  nimi: "Anna {kunta}",
  organisaatio: "",
  kunta: "Toivakka",
  tilaisuus: "Hyte-neuvottelu",
  päivä: "ke 30.10.2024",
  paikka: "Yhtenäiskoulu",
  yhteyshenkilö: "Tiina Tuomela",
};

test.each<[text: string, merged: string]>([
  ["Hei!", "Hei!"],
  ["Hei {nimi}!", "Hei Anna {kunta}!"],
  ["{kunta}{kunta}", "ToivakkaToivakka"],
  ["{ Päivä } ja {PAIKKA}", "ke 30.10.2024 ja Yhtenäiskoulu"],
  ["{päivä}".normalize("NFD"), "ke 30.10.2024"],
  ["Järjestö: {organisaatio}.", "Järjestö: ."],
  ["Hymiö :} jää.", "Hymiö :} jää."],
  ["$& {yhteyshenkilö} $1", "$& Tiina Tuomela $1"],
])("%j becomes %j", (text, merged) => {
  expect(mergeFault(text)).toBeNull();
  expect(merge(text, ANNA)).toBe(merged);
});

test.each<[text: string, fault: MergeFault]>([
  ["Hei {etunimi}!", { fault: "unknown-field", field: "etunimi" }],
  ["Hei {}!", { fault: "unknown-field", field: "" }],
  ["{kunta} {nimi.sana}", { fault: "unknown-field", field: "nimi.sana" }],
  ["{constructor}", { fault: "unknown-field", field: "constructor" }],
  ["Hei {nimi", { fault: "unclosed-field" }],
  ["{nimi {kunta}", { fault: "unclosed-field" }],
  ["Aukko {", { fault: "unclosed-field" }],
])("%j is refused", (text, fault) => {
  expect(mergeFault(text)).toEqual(fault);
});

test("the fields that texts use are told once, in the order of the list", () => {
  expect(fieldsIn("{kunta} {nimi}", "{kunta}")).toEqual(["nimi", "kunta"]);
  expect(fieldsIn("ei mitään")).toEqual([]);
});

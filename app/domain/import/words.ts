import type { OrganizationKind, OrganizationLanguage } from "~/domain/organization/types";

/** What lists write in the cells of kind and language, in Finnish, Swedish and English. */
const KINDS: [OrganizationKind, string[]][] = [
  ["association", ["yhdistys", "rekisteröity yhdistys", "ry", "association", "förening", "rf"]],
  ["ngo", ["järjestö", "kansalaisjärjestö", "ngo", "organisation", "organization"]],
  ["parish", ["seurakunta", "seurakuntayhtymä", "parish", "församling"]],
  ["foundation", ["säätiö", "sr", "foundation", "stiftelse"]],
  ["municipality", ["kunta", "kaupunki", "municipality", "city", "kommun", "stad"]],
  ["county", ["hyvinvointialue", "hva", "wellbeing services county", "välfärdsområde"]],
  ["other", ["muu", "muu taho", "yritys", "other", "annan", "annat", "övrig"]],
];

const LANGUAGES: [OrganizationLanguage, string[]][] = [
  ["fi", ["fi", "suomi", "suomeksi", "finnish", "finska"]],
  ["sv", ["sv", "se", "ruotsi", "ruotsiksi", "swedish", "svenska"]],
  ["en", ["en", "englanti", "englanniksi", "english", "engelska"]],
];

const KIND_ENDINGS: [RegExp, OrganizationKind][] = [
  [/(^|\s)(ry|r\.\s?y\.?|rf|r\.\s?f\.?)$/i, "association"],
  [/säätiö( sr)?$|stiftelse( sr)?$/i, "foundation"],
  [/seurakunta$|seurakuntayhtymä$|församling$/i, "parish"],
  [/hyvinvointialue$/i, "county"],
  [/ (kunta|kaupunki)$/i, "municipality"],
];

export function kindOf(told: string): OrganizationKind | null {
  return meaning(KINDS, told);
}

export function languageOf(told: string): OrganizationLanguage | null {
  return meaning(LANGUAGES, told);
}

/** The kind that a name tells by its last word, for lists without a column of kinds. */
export function kindByName(name: string): OrganizationKind | null {
  return KIND_ENDINGS.find(([ending]) => ending.test(name.trim()))?.[1] ?? null;
}

function meaning<Value>(words: [Value, string[]][], told: string): Value | null {
  const word = told.toLowerCase().trim();
  return words.find(([, known]) => known.includes(word))?.[0] ?? null;
}

import { readBusinessId } from "~/domain/organization/rules";
import { email, line, nameLine } from "~/domain/text/fields.server";
import { allOf, known, type Meaning, text } from "./meaning.server";
import { FORMULA } from "./reading/rules";
import type { Candidate, Field, RowFault } from "./types";
import { kindOf, languageOf } from "./words";

const NAME = nameLine(120);
const PERSON = nameLine(80);
const PHONE = line(30).regex(/^\+?[\d ()-]{5,}$/, "phone-invalid");
const ADDRESS = line(300);
const EMAIL = email();
const EMAILS_MAX = 5;
const TOLD_MAX = 80;

/** Reads the cells of a row; what cannot be read is a fault, and all faults are told. */
export function candidateOf(
  cellOf: (field: Field) => string,
  municipalityCodeOf: (told: string) => string | null,
): { candidate: Candidate; faults: RowFault[] } {
  const faults: RowFault[] = [];
  const read = <Value>(field: Field, meaning: (told: string) => Meaning<Value>): Value | null => {
    const told = cellOf(field);
    if (told === "") return null;
    const meant: Meaning<Value> = told.startsWith(FORMULA) ? { reason: "formula" } : meaning(told);
    if ("value" in meant) return meant.value;
    faults.push({ field, reason: meant.reason, told: told.slice(0, TOLD_MAX) });
    return null;
  };
  if (cellOf("name") === "") faults.push({ field: "name", reason: "required" });
  const [first = null, ...more] = read("email", emails) ?? [];
  const candidate: Candidate = {
    name: read("name", text(NAME)) ?? "",
    kind: read("kind", known(kindOf)),
    municipalityCode: read("municipality", known(municipalityCodeOf)),
    municipalityCodes: read("otherMunicipalities", known(allOf(municipalityCodeOf))) ?? [],
    businessId: read("businessId", known(readBusinessId, "business-id-invalid")),
    email: first,
    moreEmails: more,
    personName: read("personName", text(PERSON)),
    phone: read("phone", text(PHONE)),
    language: read("language", known(languageOf)),
    postalAddress: read("address", text(ADDRESS)),
  };
  return { candidate, faults };
}

/** One address or several, as lists write them. */
function emails(told: string): Meaning<string[]> {
  const all = told
    .split(/[,;\s]+/)
    .filter(Boolean)
    .map(text(EMAIL));
  const wrong = all.find((one) => "reason" in one);
  if (wrong || all.length > EMAILS_MAX) return wrong ?? { reason: "email-invalid" };
  return { value: [...new Set(all.flatMap((one) => ("value" in one ? one.value : [])))] };
}

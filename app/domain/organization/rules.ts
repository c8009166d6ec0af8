import type { Organization, OrganizationDraft } from "./types";

export const ADDRESSES_MAX = 20;
export const REGISTER_PAGE_SIZE = 100;

const INITIALS = new Map([
  ["r y", "ry"],
  ["r f", "rf"],
  ["r s", "rs"],
]);

/**
 * Two spellings of one name get the same key: case, spaces, punctuation, accents, and "r.y." for "ry". The Finnish
 * å, ä and ö are letters of their own, not an a or an o with something above.
 */
export function nameKey(name: string): string {
  const lower = name.normalize("NFC").toLocaleLowerCase("fi");
  const key = [...lower]
    .map(withoutAccent)
    .join("")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/(?<=^| )r [yfs](?= |$)/g, (initials) => INITIALS.get(initials) ?? initials);
  return key || lower.trim();
}

function withoutAccent(letter: string): string {
  return /[åäö]/.test(letter) ? letter : letter.normalize("NFD").replace(/\p{M}/gu, "");
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2];

/** A Finnish business id as it is kept, "0123456-7"; null when the typed one is none or its check digit is wrong. */
export function readBusinessId(typed: string): string | null {
  const [, digits = "", check] = /^(?:FI)?(\d{6,7})[-–]?(\d)$/i.exec(typed.replace(/\s/g, "")) ?? [];
  const number = digits.padStart(WEIGHTS.length, "0");
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(number[place]), 0);
  const remainder = sum % 11;
  if (!check || remainder === 1) return null;
  return Number(check) === (remainder === 0 ? 0 : 11 - remainder) ? `${number}-${check}` : null;
}

/** What a search of the register looks at, in the form in which it is compared. */
export function searchTextOf(
  organization: Pick<OrganizationDraft, "name" | "businessId" | "addresses" | "phone">,
  otherNames: readonly string[],
): string {
  const { name, businessId, addresses, phone } = organization;
  const told = [name, ...otherNames, businessId, phone];
  for (const { email, personName } of addresses) told.push(email, personName);
  return told.filter(Boolean).join(" ").normalize("NFC").toLowerCase();
}

/** Whether somebody may edit an organisation: those who see all, and its home municipality's. */
export function isHomeIn(scope: "all" | readonly string[], municipalityCode: string | null): boolean {
  return scope === "all" || (municipalityCode !== null && scope.includes(municipalityCode));
}

/** Whether somebody may see an organisation: those who see all, and those of the municipalities it works in. */
export function isSeenIn(
  scope: "all" | readonly string[],
  { municipalityCode, municipalityCodes }: Pick<Organization, "municipalityCode" | "municipalityCodes">,
): boolean {
  return isHomeIn(scope, municipalityCode) || municipalityCodes.some((code) => isHomeIn(scope, code));
}

import { ADDRESSES_MAX } from "~/domain/organization/rules";
import type { Organization, OrganizationAddress, OrganizationDraft } from "~/domain/organization/types";
import type { Candidate, Change } from "./types";

/** What a row adds to an organisation of the register, and what it would write over. */
export function changesOf(
  organization: Organization,
  candidate: Candidate,
): { fills: Change[]; overwrites: Change[] } {
  const fills: Change[] = [];
  const overwrites: Change[] = [];
  const compare = (field: Change["field"], from: string | null, to: string | null) => {
    if (to === null || to === from) return;
    (from ? overwrites : fills).push({ field, from, to });
  };
  compare("kind", organization.kind, candidate.kind);
  compare("municipality", organization.municipalityCode, candidate.municipalityCode);
  compare("businessId", organization.businessId, candidate.businessId);
  compare("phone", organization.phone, candidate.phone);
  compare("language", organization.language, candidate.language);
  compare("address", organization.postalAddress, candidate.postalAddress);
  for (const code of newMunicipalities(organization, candidate)) compare("otherMunicipalities", null, code);
  for (const told of addressesOf(candidate)) {
    const known = organization.addresses.find(({ email }) => email === told.email);
    if (!known) compare("email", null, told.email);
    else compare("personName", known.personName, told.personName);
  }
  return { fills, overwrites };
}

/** The organisation with what the row adds, and with what it would write over when that is asked for. */
export function filledIn(
  organization: Organization,
  candidate: Candidate,
  overwrite: boolean,
): OrganizationDraft {
  const pick = <Value>(from: Value | null, to: Value | null) => (overwrite ? (to ?? from) : (from ?? to));
  return {
    name: organization.name,
    kind: pick(organization.kind, candidate.kind) ?? organization.kind,
    municipalityCode: pick(organization.municipalityCode, candidate.municipalityCode),
    municipalityCodes: [...organization.municipalityCodes, ...newMunicipalities(organization, candidate)],
    businessId: pick(organization.businessId, candidate.businessId),
    addresses: addressesWith(organization, candidate, overwrite),
    language: pick(organization.language, candidate.language) ?? organization.language,
    phone: pick(organization.phone, candidate.phone),
    postalAddress: pick(organization.postalAddress, candidate.postalAddress),
  };
}

function newMunicipalities(organization: Organization, { municipalityCodes }: Candidate): string[] {
  const { municipalityCode: home, municipalityCodes: others } = organization;
  return municipalityCodes.filter((code) => code !== home && !others.includes(code));
}

function addressesOf({ email, moreEmails, personName }: Candidate): OrganizationAddress[] {
  return email
    ? [{ email, personName }, ...moreEmails.map((other) => ({ email: other, personName: null }))]
    : [];
}

function addressesWith({ addresses }: Organization, candidate: Candidate, overwrite: boolean) {
  const told = addressesOf(candidate);
  const kept = addresses.map(({ email, personName: known }) => {
    const name = told.find((other) => other.email === email)?.personName ?? null;
    return { email, personName: overwrite ? (name ?? known) : (known ?? name) };
  });
  const more = told.filter(({ email }) => !addresses.some((known) => known.email === email));
  return [...kept, ...more].slice(0, ADDRESSES_MAX);
}

/** A new organisation of the register; null when the row does not tell what one must have. */
export function draftOf(candidate: Candidate): OrganizationDraft | null {
  const { name, kind, municipalityCode, municipalityCodes, businessId } = candidate;
  if (!kind || !municipalityCode) return null;
  return {
    ...{ name, kind, municipalityCode, businessId },
    municipalityCodes: municipalityCodes.filter((code) => code !== municipalityCode),
    addresses: addressesOf(candidate),
    language: candidate.language ?? "fi",
    phone: candidate.phone,
    postalAddress: candidate.postalAddress,
  };
}

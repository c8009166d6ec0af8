import type { OrganizationDraft } from "./types";

/** What the kept one is after a merge: its own, what it lacked from the merged one, and both their addresses. */
export function united(kept: OrganizationDraft, merged: OrganizationDraft): OrganizationDraft {
  const municipalityCode = kept.municipalityCode ?? merged.municipalityCode;
  const codes = [
    ...kept.municipalityCodes,
    ...merged.municipalityCodes,
    merged.municipalityCode ?? [],
  ].flat();
  const known = new Set(kept.addresses.map(({ email }) => email.toLowerCase()));
  return {
    name: kept.name,
    kind: kept.kind,
    municipalityCode,
    municipalityCodes: [...new Set(codes)].filter((code) => code !== municipalityCode),
    businessId: kept.businessId ?? merged.businessId,
    addresses: [
      ...kept.addresses,
      ...merged.addresses.filter(({ email }) => !known.has(email.toLowerCase())),
    ],
    language: kept.language,
    phone: kept.phone ?? merged.phone,
    postalAddress: kept.postalAddress ?? merged.postalAddress,
  };
}

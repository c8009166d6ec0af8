import type { OrganizationDraft } from "~/domain/organization/types";
import { JOUTSA } from "./event";

export const LUHANKA = "435";

/** An association of Joutsa as the office would write it. */
export function martatOfJoutsa(changes: Partial<OrganizationDraft> = {}): OrganizationDraft {
  return {
    name: "Joutsan Martat ry",
    kind: "association",
    municipalityCode: JOUTSA,
    municipalityCodes: [],
    businessId: null,
    addresses: [],
    language: "fi",
    phone: null,
    postalAddress: null,
    ...changes,
  };
}

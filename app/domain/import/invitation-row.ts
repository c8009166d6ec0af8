import type { InvitationRow } from "~/domain/invitation/types";
import type { Candidate, JudgedRow } from "./types";

/** Whom a row invites, in the name of an organisation of the register or of one that is not there yet. */
export function invitationRowOf(
  candidate: Candidate,
  { kind, municipalityCode }: JudgedRow["assumed"],
  organization: { id: string; name: string } | null,
): InvitationRow {
  return {
    organizationId: organization?.id ?? null,
    organizationName: organization?.name ?? candidate.name,
    organizationKind: kind ?? "other",
    municipalityCode: municipalityCode ?? "",
    personName: candidate.personName,
    email: candidate.email,
    phone: candidate.phone,
    language: candidate.language ?? "fi",
  };
}

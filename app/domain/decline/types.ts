import type { OrganizationKind } from "~/domain/organization/types";

/** "We cannot come, but…": an answer that is counted, and may say what the people would have said. */
export interface Decline {
  id: string;
  eventId: string;
  invitationId: string | null;
  organizationId: string | null;
  organizationName: string | null;
  organizationKind: OrganizationKind;
  municipalityCode: string;
  personName: string | null;
  email: string | null;
  reason: string | null;
  /** By phone: a contact wrote down what was told. */
  source: "web" | "phone";
  language: string;
  createdAt: string;
}

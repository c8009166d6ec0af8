import { registrantName } from "~/domain/registration/rules";
import type { Recipient } from "./recipients.server";

/** Somebody whom an event knows, invited or registered. */
export interface Person {
  name: string | null;
  organization: string | null;
  municipality: string;
  municipalityCode: string;
  language: string;
  email: string;
  phone: string | null;
}

/** Who stands behind a recipient; null for those of whom only an address is known. */
export function personOf(recipient: Recipient): Person | null {
  if (recipient.of === "registrants") {
    const { registration } = recipient;
    return { ...plainOf(registration), name: registrantName(registration), email: recipient.email };
  }
  if (recipient.of !== "invitees") return null;
  const { invitation } = recipient;
  return { ...plainOf(invitation), name: invitation.personName, email: recipient.email };
}

type Told = Omit<Person, "name" | "organization" | "email"> & { organizationName: string | null };

function plainOf({ organizationName, municipality, municipalityCode, language, phone }: Told) {
  return { organization: organizationName, municipality, municipalityCode, language, phone };
}

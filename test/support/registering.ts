import type { Knex } from "knex";
import type { EventDetails } from "~/domain/event/types";
import { register } from "~/domain/registration/register.server";
import { SITE } from "./negotiation";

/** Registers two people of an organisation from a municipality, one of them with a diet. */
export async function registerIn(
  db: Knex,
  event: EventDetails,
  municipalityCode: string,
  organizationName: string,
  now: Date,
): Promise<void> {
  const email = `${organizationName.toLowerCase().replace(/[^a-z]+/g, ".")}@example.fi`;
  const participants = [
    { name: `Anna, ${organizationName}`, diet: "Gluteeniton" },
    { name: `Otto, ${organizationName}`, diet: null },
  ];
  const form = { organizationName, organizationKind: "association", municipalityCode, participants } as const;
  const outcome = await register(db, SITE, event, { ...form, participants, phone: null, email }, "fi", now);
  if (!outcome.ok) throw new Error(outcome.reason);
}

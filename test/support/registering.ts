import type { Knex } from "knex";
import type { EventDetails } from "~/domain/event/types";
import { register } from "~/domain/registration/register.server";
import { BY_WEB, filled, person, SITE } from "./negotiation";

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
    person({ name: `Anna, ${organizationName}`, diet: "Gluteeniton" }),
    person({ name: `Otto, ${organizationName}` }),
  ];
  const form = filled({ organizationName, municipalityCode, participants, email });
  const outcome = await register(db, SITE, event, form, BY_WEB, now);
  if (!outcome.ok) throw new Error(outcome.reason);
}

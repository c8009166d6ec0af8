import type { Scope } from "db/views/registrants";
import { z } from "zod";
import { ORGANIZATION_KINDS } from "~/domain/organization/types";
import { ATTENDS, REGISTRANT_STATES } from "~/domain/registration/types";
import { codesWithin } from "./rules";
import type { EventAudience } from "./types";

const orNull = <Output>(field: z.ZodType<Output>) => field.optional().transform((value) => value ?? null);

/** Whom a message is for; what is left out may be anything. */
export const AUDIENCE_FIELDS = {
  of: z.enum(["registrants", "invitees"], "required"),
  municipalityCodes: z.array(z.string().regex(/^\d{3}$/, "unknown")).max(30, "unknown"),
  kinds: z.array(z.enum(ORGANIZATION_KINDS, "unknown")),
  state: orNull(z.enum(REGISTRANT_STATES, "unknown")),
  themeId: orNull(z.uuid("unknown")),
  attends: orNull(z.enum(ATTENDS, "unknown")),
  arrived: orNull(z.enum(["yes", "no"], "unknown")),
  reply: orNull(z.enum(["yes", "no", "none"], "unknown")),
};

const AudienceForm = z.object(AUDIENCE_FIELDS);

/** The audience that was asked for, as far as it is within the scope. */
export function audienceWithin(scope: Scope, asked: z.output<typeof AudienceForm>): EventAudience {
  const municipalityCodes = codesWithin(scope, asked.municipalityCodes);
  const kinds = asked.kinds.length > 0 ? asked.kinds : null;
  if (asked.of === "invitees") return { of: "invitees", municipalityCodes, kinds, reply: asked.reply };
  const { state, themeId, attends } = asked;
  const arrived = asked.arrived && asked.arrived === "yes";
  return { of: "registrants", municipalityCodes, kinds, state, themeId, attends, arrived };
}

import { z } from "zod";
import { ORGANIZATION_KINDS } from "~/domain/organization/types";
import { email, line, nameLine } from "~/domain/text/fields.server";
import { keptSchema } from "~/domain/text/kept-schema.server";
import { PARTICIPANTS_MAX } from "./rules";

const ParticipantFields = z
  .object({
    name: nameLine(80).min(1, "required"),
    diet: line(200).optional(),
    dietConsent: z.string().optional(),
  })
  .superRefine((participant, context) => {
    if (participant.diet && !participant.dietConsent) {
      context.addIssue({ code: "custom", path: ["dietConsent"], message: "consent-missing" });
    }
  })
  .transform(({ name, diet }) => ({ name, diet: diet || null }));

/** What may be changed afterwards too. `codes` are the municipalities that the event asks about. */
function bookingForm(codes: readonly string[]) {
  return z.object({
    organizationName: nameLine(120)
      .optional()
      .transform((name) => name || null),
    organizationKind: z.enum(ORGANIZATION_KINDS, "required"),
    municipalityCode: z.enum(codes, "required"),
    participants: z.array(ParticipantFields).min(1, "required").max(PARTICIPANTS_MAX, "too-many"),
    phone: line(30)
      .regex(/^(\+?[\d ()-]{5,})?$/, "phone-invalid")
      .optional()
      .transform((phone) => phone || null),
  });
}

/** `version` is the one that the form showed: it tells when somebody else changed the registration meanwhile. */
export const changeForm = keptSchema((codes) => bookingForm(codes).extend({ version: z.number().int() }));

export const registrationForm = keptSchema((codes) => bookingForm(codes).extend({ email: email() }));

export type BookingForm = z.output<ReturnType<typeof bookingForm>>;
export type RegistrationForm = z.output<ReturnType<typeof registrationForm>>;

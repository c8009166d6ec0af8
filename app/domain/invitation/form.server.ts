import { z } from "zod";
import { ORGANIZATION_KINDS } from "~/domain/organization/types";
import { email, line, lines, nameLine, toMany } from "~/domain/text/fields.server";
import { keptSchema } from "~/domain/text/kept-schema.server";

const COVER_MAX = 4_000;

const orNull = <Output>(field: z.ZodType<Output>) => field.optional().transform((value) => value || null);

/** One invitee as typed. `codes` are the municipalities that may be chosen. */
export const inviteeForm = keptSchema(
  (codes: readonly string[]) =>
    z
      .object({
        organizationName: orNull(nameLine(120)),
        organizationKind: z.enum(ORGANIZATION_KINDS, "required"),
        municipalityCode: z.enum(codes, "required"),
        personName: orNull(nameLine(80)),
        email: orNull(email()),
        phone: orNull(line(30).regex(/^(\+?[\d ()-]{5,})?$/, "phone-invalid")),
        language: z.enum(["fi", "sv", "en"]).default("fi"),
      })
      .superRefine(({ organizationName, personName, email, phone }, context) => {
        const missing = (path: string, message: string) =>
          context.addIssue({ code: "custom", path: [path], message });
        if (!organizationName && !personName) missing("organizationName", "name-missing");
        if (!email && !phone) missing("email", "way-missing");
      }),
  String,
);

export type InviteeForm = z.output<ReturnType<typeof inviteeForm>>;

/** Which part of the register is invited. */
export const choiceForm = keptSchema(
  (codes: readonly string[]) =>
    z.object({
      municipalityCodes: z.array(z.enum(codes, "unknown")).min(1, "required"),
      kinds: z.array(z.enum(ORGANIZATION_KINDS, "unknown")).min(1, "required"),
    }),
  String,
);

export const coverForm = keptSchema(
  (codes: readonly string[]) =>
    z.object({
      /** Made with the form, so that the same form sends one trial. */
      id: z.uuid("required"),
      municipalityCode: z.enum(codes, "required"),
      message: toMany(lines(COVER_MAX))
        .optional()
        .transform((message) => message ?? ""),
      deed: z.enum(["save", "preview", "try"], "required"),
    }),
  String,
);

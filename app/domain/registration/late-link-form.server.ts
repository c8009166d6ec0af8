import { z } from "zod";
import { email, line } from "~/domain/text/fields.server";
import { REGISTRATION_LANGUAGES } from "./types";

/** Of which municipalities a link may be made; `anywhere`: or of none in particular. */
interface Offer {
  municipalityCodes: readonly string[];
  anywhere: boolean;
}

export function lateLinkForm({ municipalityCodes, anywhere }: Offer) {
  const code = z.enum(municipalityCodes, "required");
  return z.object({
    municipalityCode: anywhere
      ? code.optional().transform((value) => value ?? null)
      : code.transform((value): string | null => value),
    note: line(120).min(1, "required"),
    email: email()
      .optional()
      .transform((value) => value ?? null),
    language: z.enum(REGISTRATION_LANGUAGES, "required").default("fi"),
  });
}

export type LateLinkForm = z.output<ReturnType<typeof lateLinkForm>>;

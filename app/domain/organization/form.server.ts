import { z } from "zod";
import { email, line, lines, nameLine } from "~/domain/text/fields.server";
import { ADDRESSES_MAX, readBusinessId } from "./rules";
import { ORGANIZATION_LANGUAGES, type OrganizationDraft, REGISTER_KINDS } from "./types";

/** An organisation as the office types it. `homes` are the municipalities that may be its home. */
export function organizationForm(codes: readonly string[], homes: "all" | readonly string[]) {
  return z
    .object({
      name: nameLine(120).min(1, "required"),
      kind: z.enum(REGISTER_KINDS, "required"),
      municipalityCode: homes === "all" ? orNull(z.enum(codes, "unknown")) : z.enum(homes, "required"),
      municipalityCodes: z.array(z.enum(codes, "unknown")).default([]),
      businessId: orNull(line(20).transform(businessId)),
      addresses: z
        .array(z.object({ email: orNull(email()), personName: orNull(nameLine(80)) }))
        .max(ADDRESSES_MAX, "too-many")
        .default([]),
      language: z.enum(ORGANIZATION_LANGUAGES, "required"),
      phone: orNull(line(30).regex(/^(\+?[\d ()-]{5,})?$/, "phone-invalid")),
      postalAddress: orNull(lines(300)),
      version: z.number().int().default(0),
    })
    .transform(({ version, addresses, ...typed }, context) => {
      const kept: OrganizationDraft["addresses"] = [];
      addresses.forEach(({ email: address, personName }, index) => {
        const fault = faultOf(address, personName, kept);
        if (fault) context.addIssue({ code: "custom", path: ["addresses", index, "email"], message: fault });
        else if (address) kept.push({ email: address, personName });
      });
      const others = typed.municipalityCodes.filter((code) => code !== typed.municipalityCode);
      const draft: OrganizationDraft = { ...typed, municipalityCodes: others, addresses: kept };
      return { draft, version };
    });
}

/** A row that was left empty is left out. */
function faultOf(address: string | null, personName: string | null, kept: { email: string }[]) {
  if (!address) return personName ? "required" : null;
  return kept.some(({ email: other }) => other === address) ? "address-twice" : null;
}

function businessId(typed: string, context: z.RefinementCtx): string {
  const read = readBusinessId(typed);
  if (read === null) context.addIssue({ code: "custom", message: "business-id-invalid" });
  return read ?? z.NEVER;
}

const orNull = <Output>(field: z.ZodType<Output>) => field.optional().transform((value) => value || null);

/** Of two organisations, the one that is kept. */
export const MergeForm = z
  .object({ keptId: z.string("required"), firstId: z.string(), secondId: z.string() })
  .refine(({ keptId, firstId, secondId }) => keptId === firstId || keptId === secondId, "required")
  .transform(({ keptId, firstId, secondId }) => ({
    keptId,
    mergedId: keptId === firstId ? secondId : firstId,
  }));

export const RefusalForm = z.object({ refuses: z.enum(["yes", "no"]) });

import { z } from "zod";
import { ORGANIZATION_KINDS } from "~/domain/organization/types";
import { email, lines, nameLine } from "~/domain/text/fields.server";
import { keptSchema } from "~/domain/text/kept-schema.server";

/** What the form of an event offers: nothing else is accepted. */
interface Offer {
  municipalityCodes: string[];
  takesResidents: boolean;
  themeIds: string[];
}

const REASON_MAX = 500;
const VIEW_MAX = 1_000;

const orNull = <Output>(field: z.ZodType<Output>) => field.optional().transform((value) => value || null);

/** Nothing but the municipality and the kind must be told. */
export const declineForm = keptSchema(
  (offer: Offer) =>
    z.object({
      /** Made with the page: the same form sent twice is one decline. */
      id: z.uuid("required"),
      organizationName: orNull(nameLine(120)),
      organizationKind: z.enum(
        ORGANIZATION_KINDS.filter((kind) => kind !== "resident" || offer.takesResidents),
        "required",
      ),
      municipalityCode: z.enum(offer.municipalityCodes, "required"),
      personName: orNull(nameLine(80)),
      email: orNull(email()),
      reason: orNull(lines(REASON_MAX)),
      views: z
        .array(viewFields(offer))
        .refine((views) => new Set(views.map(({ themeId }) => themeId)).size === views.length, "unknown")
        .default([])
        .transform((views) => views.filter(({ text }) => text)),
    }),
  (offer) => JSON.stringify(offer),
);

function viewFields({ themeIds }: Offer) {
  return z.object({
    themeId: z.enum(themeIds, "unknown"),
    text: lines(VIEW_MAX).default(""),
    mayShow: z
      .string()
      .optional()
      .transform((value) => value === "on"),
  });
}

export type DeclineForm = z.output<ReturnType<typeof declineForm>>;

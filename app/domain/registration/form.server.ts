import { z } from "zod";
import { ORGANIZATION_KINDS, type OrganizationKind } from "~/domain/organization/types";
import { answerFields, carryAnswers } from "~/domain/question/answers.server";
import { email, line, lines, nameLine } from "~/domain/text/fields.server";
import { keptSchema } from "~/domain/text/kept-schema.server";
import type { FormShape } from "./form-shape";
import { PARTICIPANTS_MAX, THEME_WISHES_MAX } from "./rules";
import { OFFICE_SOURCES, REGISTRATION_LANGUAGES } from "./types";

/** What may be told, and afterwards changed, by the registrant or by somebody who writes for them. */
function bookingFields(shape: FormShape) {
  return {
    organizationName: orNull(nameLine(120)),
    organizationKind: z.enum(
      ORGANIZATION_KINDS.filter((kind) => kind !== "resident" || shape.takesResidents),
      "required",
    ),
    municipalityCode: z.enum(shape.municipalityCodes, "required"),
    alsoRepresents: orNull(nameLine(200)),
    contactName: orNull(nameLine(80)),
    phone: orNull(line(30).regex(/^(\+?[\d ()-]{5,})?$/, "phone-invalid")),
    maySplit: checkbox(),
    participants: z.array(participantFields(shape)).min(1, "required").max(PARTICIPANTS_MAX, "too-many"),
    answers: answerFields(shape.questions, "registration"),
    views: z
      .array(viewFields(shape))
      .max(shape.themeIds.length, "too-many")
      .refine((views) => new Set(views.map(({ themeId }) => themeId)).size === views.length, "unknown")
      .default([])
      .transform((views) => views.filter(({ text }) => text)),
  };
}

function participantFields(shape: FormShape) {
  return z
    .object({
      id: orNull(z.uuid("unknown")),
      name: nameLine(80).min(1, "required"),
      role: orNull(nameLine(80)),
      attends: shape.attends.length === 1 ? only(shape.attends[0]) : z.enum(shape.attends, "required"),
      firstThemeId: orNull(z.enum(shape.themeIds, "unknown")),
      secondThemeId: orNull(z.enum(shape.themeIds, "unknown")),
      diet: orNull(line(200)),
      dietConsent: checkbox(),
      accessNeed: orNull(line(300)),
      accessConsent: checkbox(),
      answers: answerFields(shape.questions, "participant"),
    })
    .refine(({ diet, dietConsent }) => !diet || dietConsent, consentFor("dietConsent"))
    .refine(({ accessNeed, accessConsent }) => !accessNeed || accessConsent, consentFor("accessConsent"))
    .transform(({ firstThemeId, secondThemeId, dietConsent: _d, accessConsent: _a, ...participant }) => ({
      ...participant,
      themeIds: [...new Set([firstThemeId, secondThemeId].filter((id) => id !== null))].slice(
        0,
        THEME_WISHES_MAX,
      ),
    }));
}

/** A fault between fields is told together with those of single fields: zod would keep it back until they are mended. */
const together = (field: string, error: string) => ({ path: [field], error, when: () => true });
const consentFor = (field: string) => together(field, "consent-missing");

function viewFields({ themeIds }: FormShape) {
  return z.object({
    themeId: z.enum(themeIds, "unknown"),
    text: lines(1000).default(""),
    mayShow: checkbox(),
  });
}

const orNull = <Output>(field: z.ZodType<Output>) => field.optional().transform((value) => value || null);
const checkbox = () =>
  z
    .string()
    .optional()
    .transform((value) => value === "on");
const only = <Value>(value: Value) =>
  z
    .string()
    .optional()
    .transform(() => value);

const booking = (shape: FormShape) => z.object(bookingFields(shape));
const byShape = <Schema>(make: (shape: FormShape) => Schema) => keptSchema(make, JSON.stringify);

/** As registrants tell of themselves: their link needs an address. */
const own = (shape: FormShape) => booking(shape).extend({ email: email() });

/** Only residents represent nobody. */
function representing({ takesResidents }: FormShape) {
  const represents = ({ organizationName, organizationKind }: Represented) =>
    organizationName || (takesResidents && (!organizationKind || organizationKind === "resident"));
  return [represents, together("organizationName", "required")] as const;
}

type Represented = { organizationName: string | null; organizationKind: OrganizationKind | undefined };

/** `version` is the one that the form showed: it tells when somebody else changed the registration meanwhile. */
const version = z.number().int();

export const registrationForm = byShape((shape) =>
  z.preprocess(carryAnswers, own(shape).refine(...representing(shape))),
);

export const ownChangeForm = byShape((shape) =>
  z.preprocess(
    carryAnswers,
    own(shape)
      .extend({ version })
      .refine(...representing(shape)),
  ),
);

/** As the office changes a registration. */
export const changeForm = byShape((shape) =>
  z.preprocess(carryAnswers, booking(shape).extend({ email: orNull(email()), version })),
);

/** Written down by the office for somebody who called, wrote or sent a paper. `id` is made with the form. */
export const entryForm = byShape((shape) =>
  z.preprocess(
    carryAnswers,
    booking(shape).extend({
      id: z.uuid("unknown"),
      email: orNull(email()),
      source: z.enum(OFFICE_SOURCES, "required"),
      language: z.enum(REGISTRATION_LANGUAGES, "required"),
    }),
  ),
);

export type BookingForm = z.output<ReturnType<typeof booking>>;
export type RegistrationForm = BookingForm & { email: string };
/** Of those who have no address the office takes a registration too. */
export type OfficeForm = BookingForm & { email: string | null };
export type EntryForm = z.output<ReturnType<typeof entryForm>>;

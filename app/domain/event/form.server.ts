import { z } from "zod";
import { email, line, lines } from "~/domain/text/fields.server";
import type { EventDraft } from "./draft";
import { draftOf } from "./draft.server";
import { faultsOf } from "./faults";
import { readDay, readTime } from "./helsinki.server";
import { FIRST_STATES } from "./states";
import { ALARMS, EVENT_KINDS, type EventState, PARTICIPATIONS } from "./types";

const PEOPLE_MAX = 22;

/** What the lists of the form offer: nothing else is accepted. */
export interface Known {
  municipalityCodes: readonly string[];
  roundIds: readonly string[];
}

/** The form of a new event; its output is a draft that can be saved. */
export function newEventForm(known: Known) {
  return fields(known)
    .extend({ state: z.enum(FIRST_STATES, "required") })
    .transform(checked);
}

/** The form of an event that is kept in `state`: only the buttons of its page change that. */
export function eventForm(known: Known, state: EventState) {
  return fields(known).transform((typed, context) => checked({ ...typed, state }, context));
}

/** What was typed, read field by field, before it is looked at as a whole. */
export type TypedEvent = z.output<ReturnType<typeof fields>> & { state: EventState };

function checked(typed: TypedEvent, context: z.RefinementCtx): EventDraft {
  const faults = faultsOf(typed);
  for (const { path, fault } of faults) context.addIssue({ code: "custom", path, message: fault });
  return faults.length > 0 ? z.NEVER : draftOf(typed);
}

function fields(known: Known) {
  return z.object({
    title: line(160).min(1, "required"),
    slug: orNull(line(80).regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/, "slug-invalid")),
    kind: z.enum(EVENT_KINDS, "required"),
    roundId: orNull(z.enum(known.roundIds, "unknown")),
    startsOn: day(),
    startTime: time(),
    endTime: time(),
    coffeeTime: time(),
    registrationOpensOn: day(),
    registrationOpensTime: time(),
    registrationClosesOn: day(),
    registrationClosesTime: time(),
    changesCloseOn: day(),
    changesCloseTime: time(),
    cancellationClosesOn: day(),
    cancellationClosesTime: time(),
    participation: z.enum(PARTICIPATIONS).default("on-site"),
    takesResidents: checkbox(),
    asksViews: checkbox(),
    doorCode: checkbox(),
    remoteUrl: orNull(line(500).pipe(z.url({ protocol: /^https$/, error: "url-invalid" }).or(z.literal("")))),
    alarms: z.array(z.coerce.number().pipe(z.literal(ALARMS))).default([]),
    venueName: text(120),
    venueRoom: text(120),
    venueStreetAddress: text(160),
    venueTown: text(80),
    venueParkingNote: longText(500),
    venueAccessNote: longText(500),
    introduction: longText(6000),
    agenda: longText(3000),
    hosts: longText(1500),
    contacts: z
      .array(
        personRow().extend({
          municipalityCode: orNull(z.enum(known.municipalityCodes, "unknown")),
          standInName: text(120),
          standInEmail: orNull(email()),
        }),
      )
      .max(PEOPLE_MAX, "too-many")
      .default([]),
    enquiryContacts: z.array(personRow()).max(PEOPLE_MAX, "too-many").default([]),
    version: z.number().int().default(0),
  });
}

function personRow() {
  return z.object({ name: text(120), title: text(120), email: orNull(email()), phone: phone() });
}

const orNull = <Output>(field: z.ZodType<Output>) => field.optional().transform((value) => value || null);

const checkbox = () =>
  z
    .string()
    .optional()
    .transform((value) => value === "on");

const text = (max: number) => orNull(line(max));
const longText = (max: number) => orNull(lines(max));
const day = () => orNull(line(20).transform(readOr(readDay, "day-invalid")));
const time = () => orNull(line(20).transform(readOr(readTime, "time-invalid")));
const phone = () => orNull(line(30).regex(/^(\+?[\d ()-]{5,})?$/, "phone-invalid"));

function readOr(read: (typed: string) => string | null, fault: string) {
  return (typed: string, context: z.RefinementCtx) => {
    const value = typed && read(typed);
    if (value === null) context.addIssue({ code: "custom", message: fault });
    return value ?? z.NEVER;
  };
}

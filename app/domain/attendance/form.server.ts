import { z } from "zod";
import { ORGANIZATION_KINDS } from "~/domain/organization/types";
import { line, nameLine } from "~/domain/text/fields.server";
import { keptSchema } from "~/domain/text/kept-schema.server";
import type { DoorCommand } from "./types";

/** Who comes without having registered: a name and a municipality are enough. */
export const walkInForm = keptSchema(walkInFields, String);

function walkInFields(municipalityCodes: readonly string[]) {
  return z.object({
    /** Made with the form: the same form sent twice is one person. */
    id: z.uuid("required"),
    name: nameLine(80).min(1, "required"),
    municipalityCode: z.enum(municipalityCodes, "required"),
    organizationName: nameLine(120)
      .nullish()
      .transform((name) => name || null),
    organizationKind: z.enum(ORGANIZATION_KINDS, "required").default("association"),
  });
}

const Tap = z.object({
  id: z.uuid(),
  kind: z.enum(["arrive", "undo"]),
  participantId: z.uuid(),
  at: z.iso.datetime(),
});

/** A command from JSON; null when our page sends none such. `municipalityCodes`: where a walk-in may come from. */
export function readDoorCommand(input: unknown, municipalityCodes: readonly string[]): DoorCommand | null {
  const walkIn = walkInForm(municipalityCodes).extend({ kind: z.literal("walk-in"), at: z.iso.datetime() });
  const read = z.discriminatedUnion("kind", [Tap, walkIn]).safeParse(input);
  return read.success ? read.data : null;
}

export const DoorLinkForm = z.object({
  note: line(80)
    .optional()
    .transform((note) => note || null),
});

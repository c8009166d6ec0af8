import { z } from "zod";
import { ORGANIZATION_KINDS } from "~/domain/organization/types";
import { keptSchema } from "../text/kept-schema.server";
import type { Command } from "./types";

const id = z.uuid();
const board = z.coerce.number().int().min(1).max(99);
/** The rules say what is wrong with a text. */
const text = z.string();

const CommandForm = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("add-idea"), id, board, text }),
  z.object({ kind: z.literal("open-writing"), id, board }),
  z.object({ kind: z.literal("close-writing"), id, board }),
  z.object({ kind: z.literal("put-aside"), id, board, ideaId: id, reason: text.nullish() }),
  z.object({ kind: z.literal("restore"), id, board, ideaId: id }),
]);

/** A command from JSON or from the fields of a form; null when our pages send none such. */
export function readCommand(input: unknown): Command | null {
  const read = CommandForm.safeParse(input);
  return read.success ? read.data : null;
}

export const OTHER_MUNICIPALITY = "other";

/** Joining: the messages are keys of the catalogue. */
export const seatForm = keptSchema(
  (municipalityCodes: readonly string[]) =>
    z.object({
      organizationKind: z.enum(ORGANIZATION_KINDS, "required"),
      municipality: z.enum([...municipalityCodes, OTHER_MUNICIPALITY], "required"),
    }),
  String,
);

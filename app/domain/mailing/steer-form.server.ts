import { z } from "zod";
import { lines, toMany } from "~/domain/text/fields.server";

export const NOTE_MAX = 1000;

const note = toMany(lines(NOTE_MAX))
  .optional()
  .transform((text) => text ?? "");

/** The mail of a change that waits: its note, and what becomes of it. Not to send it asks for a tick as well. */
export const SteerForm = z
  .object({
    note,
    deed: z.enum(["keep", "send", "stop"], "required"),
    sure: z.string().optional(),
  })
  .refine(({ deed, sure }) => deed !== "stop" || sure !== undefined, {
    path: ["sure"],
    message: "unconfirmed",
  });

export const EventCancellationForm = z.object({ note });

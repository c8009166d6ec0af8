import { z } from "zod";
import { lines } from "~/domain/text/fields.server";

const NOTE_MAX = 1000;

export const ReminderForm = z.object({
  /** Made with the form, so that the same form sent twice is one reminder. */
  id: z.uuid("required"),
  note: lines(NOTE_MAX)
    .optional()
    .transform((note) => note ?? ""),
  again: z.boolean().default(false),
  deed: z.enum(["preview", "send"], "required"),
});

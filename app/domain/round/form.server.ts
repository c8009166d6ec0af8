import { z } from "zod";
import { line, lines } from "~/domain/text/fields.server";
import { THEMES_MAX } from "./rules";

export const RoundForm = z.object({
  year: z.number("year-invalid").int("year-invalid").min(2020, "year-invalid").max(2100, "year-invalid"),
  name: line(80).min(1, "required"),
  themes: z
    .array(
      z.object({ name: line(60).min(1, "required"), prompt: lines(300).pipe(z.string().min(1, "required")) }),
      "required",
    )
    .min(1, "required")
    .max(THEMES_MAX, "too-many"),
});

/** With whether the usual mails by the clock are wanted in it. */
export const NewRoundForm = RoundForm.extend({ defaultRules: z.boolean().default(false) });

export type RoundForm = z.output<typeof RoundForm>;
export type NewRoundForm = z.output<typeof NewRoundForm>;

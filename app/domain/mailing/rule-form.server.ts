import { z } from "zod";
import { lines, toMany } from "~/domain/text/fields.server";
import { RULE_DAYS_MAX, RULE_HOURS } from "./clock-rules";
import { RULE_KINDS, type RuleDraft } from "./types";

const NOTE_MAX = 1000;

const days = z
  .number("days-invalid")
  .int("days-invalid")
  .min(0, "days-invalid")
  .max(RULE_DAYS_MAX, "days-invalid");

const hour = z
  .number("hour-invalid")
  .int("hour-invalid")
  .min(RULE_HOURS.first, "hour-invalid")
  .max(RULE_HOURS.last, "hour-invalid");

/** Days are typed without a sign: thanks come after the event, and what reminds before it. */
export const RuleForm = z
  .object({
    /** Made with the form, so that the same form sent twice is one rule. */
    id: z.uuid("required"),
    kind: z.enum(RULE_KINDS, "required"),
    days,
    hour,
    note: toMany(lines(NOTE_MAX)).default(""),
  })
  .transform((typed, context): RuleDraft & { id: string } => {
    const after = typed.kind === "thank-you";
    if (after && typed.days === 0)
      context.addIssue({ code: "custom", message: "thanks-too-early", path: ["days"] });
    return { ...typed, days: after || typed.days === 0 ? typed.days : -typed.days };
  });

export const DecisionForm = z.object({ decision: z.enum(["send", "skip"], "required") });

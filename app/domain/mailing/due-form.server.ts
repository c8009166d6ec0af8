import { z } from "zod";
import { instantOf, readDay, readTime } from "~/domain/event/helsinki.server";
import { line } from "~/domain/text/fields.server";

/** A day and a clock in Helsinki, as typed. */
export const DUE_FIELDS = {
  day: line(10).optional(),
  time: line(10).optional(),
};

interface TypedDue {
  day?: string;
  time?: string;
}

type Refuse = (field: "day" | "time", fault: string) => void;

/** The instant that was typed; null when it cannot be read, which is told. */
export function readDue({ day, time }: TypedDue, refuse: Refuse): { dueAt: string; clock: string } | null {
  const readableDay = day ? readDay(day) : null;
  const clock = time ? readTime(time) : null;
  if (!readableDay) refuse("day", day ? "day-invalid" : "required");
  if (!clock) refuse("time", time ? "time-invalid" : "required");
  return readableDay && clock ? { dueAt: instantOf(readableDay, clock), clock } : null;
}

/** When a mailing that has not begun is to go. */
export const MoveForm = z
  .object({
    ...DUE_FIELDS,
    when: z.enum(["now", "later"], "required"),
    oddHourOk: z.boolean().default(false),
  })
  .transform(({ when, oddHourOk, ...typed }, context) => {
    const refuse: Refuse = (field, message) => context.addIssue({ code: "custom", path: [field], message });
    return { oddHourOk, due: when === "later" ? readDue(typed, refuse) : null, now: when === "now" };
  });

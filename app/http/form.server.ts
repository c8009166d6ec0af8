import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";
import { type FormFields, hasOurShape } from "./form-shape";
import { badRequest } from "./refuse";

type FormRead<Value> =
  | {
      ok: true;
      value: Value /** To show the form again, when something else refuses it. */;
      submitted: SubmissionResult<string[]>;
    }
  | { ok: false; reply: SubmissionResult<string[]>; status: 200 | 422 };

/**
 * Reads a form against its schema. A wrong form, or one that only asked for another row, comes back as
 * `reply`, with everything that was typed in it. Throws 400 when the body is no form at all.
 */
export async function readForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<FormRead<z.output<Schema>>> {
  const form = await formDataOf(request);
  const submission = parseWithZod(form, { schema });
  if (submission.status === "success")
    return { ok: true, value: submission.value, submitted: submission.reply({ formErrors: [] }) };
  const reply = submission.reply();
  return { ok: false, reply, status: reply.status === "error" ? 422 : 200 };
}

/** What to show when a verb refuses a form that was well written: all that was typed, and the faults by field. */
export function refused(
  submitted: SubmissionResult<string[]>,
  faults: Record<string, string[]>,
): SubmissionResult<string[]> {
  return { ...submitted, status: "error", error: faults };
}

/** The fields of a form as they came. Throws 400 when the body is no form at all. */
export async function formDataOf(request: Request): Promise<FormFields> {
  const form = await fieldsOf(request);
  if (!form || !hasOurShape(form)) throw badRequest();
  return form;
}

/** Without files a form is text: reading it as such takes a fifth of what `formData` does. */
async function fieldsOf(request: Request): Promise<FormFields | null> {
  const type = request.headers.get("content-type") ?? "";
  if (/^application\/x-www-form-urlencoded/i.test(type)) return new URLSearchParams(await request.text());
  return /^multipart\/form-data/i.test(type) ? request.formData().catch(() => null) : null;
}

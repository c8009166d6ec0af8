import { z } from "zod";
import { line, lines, toMany } from "~/domain/text/fields.server";
import { AUDIENCE_FIELDS } from "./audience-form.server";
import { DUE_FIELDS, readDue } from "./due-form.server";
import { mergeFault } from "./merge";

const SUBJECT_MAX = 120;
const BODY_MAX = 5_000;
const NAME_MAX = 80;
const FIELD_SHOWN = 40;

const tick = z.boolean().default(false);

/** Text whose merge fields are all known. A fault that names something has the name after a space. */
function merged(text: z.ZodType<string>) {
  return toMany(text).superRefine((value, context) => {
    const fault = mergeFault(value);
    const named = fault && "field" in fault ? ` ${fault.field.slice(0, FIELD_SHOWN)}` : "";
    if (fault) context.addIssue({ code: "custom", message: `${fault.fault}${named}` });
  });
}

export const ComposeForm = z
  .object({
    /** Made with the form, so that the same form sent twice is one mailing. */
    id: z.uuid("required"),
    ...AUDIENCE_FIELDS,
    subject: merged(line(SUBJECT_MAX)),
    body: merged(lines(BODY_MAX)),
    again: tick,
    emptyOk: tick,
    oddHourOk: tick,
    when: z.enum(["now", "later"]).default("now"),
    ...DUE_FIELDS,
    /** The key of the recipient as whom the message is shown. */
    previewAs: line(60).optional(),
    templateName: line(NAME_MAX).optional(),
    deed: z.enum(["preview", "try", "send", "template"], "required"),
  })
  .transform((typed, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (typed.deed === "template" && !typed.templateName) refuse("templateName", "required");
    return { ...typed, due: typed.when === "later" ? readDue(typed, refuse) : null };
  });

export type ComposedMessage = z.output<typeof ComposeForm>;

export const TemplateForm = z
  .object({
    id: z.uuid("required"),
    name: line(NAME_MAX).optional(),
    deed: z.enum(["rename", "remove"], "required"),
  })
  .superRefine(({ deed, name }, context) => {
    if (deed === "rename" && !name) context.addIssue({ code: "custom", path: ["name"], message: "required" });
  });

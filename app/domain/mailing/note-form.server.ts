import { z } from "zod";
import { line, lines, toMany } from "~/domain/text/fields.server";

const NOTE_MAX = 1000;
const LABEL_MAX = 80;
const URL_MAX = 500;

/** How many links a thank-you may have. */
const LINKS_MAX = 5;

const NOTE_FIELDS = {
  /** Made with the form, so that the same form sent twice is one mailing. */
  id: z.uuid("required"),
  note: toMany(lines(NOTE_MAX))
    .optional()
    .transform((note) => note ?? ""),
  deed: z.enum(["preview", "send"], "required"),
};

export const ReminderForm = z.object({ ...NOTE_FIELDS, again: z.boolean().default(false) });

const LinkForm = z
  .object({ label: toMany(line(LABEL_MAX)).optional(), url: toMany(line(URL_MAX)).optional() })
  .superRefine(({ label, url }, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (url && !isHttps(url)) refuse("url", "not-https");
    if (label && !url) refuse("url", "url-missing");
    if (url && !label) refuse("label", "label-missing");
  })
  .transform(({ label, url }) => (label && url ? [{ label, url }] : []));

export const ThankForm = z.object({
  ...NOTE_FIELDS,
  links: z
    .array(LinkForm)
    .max(LINKS_MAX, "unknown")
    .transform((links) => links.flat()),
});

function isHttps(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === "https:";
}

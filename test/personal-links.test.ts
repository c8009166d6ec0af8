import { expect, test } from "vitest";
import { coverForm } from "~/domain/invitation/form.server";
import { ComposeForm } from "~/domain/mailing/compose-form.server";
import { ReminderForm, ThankForm } from "~/domain/mailing/note-form.server";
import { RuleForm } from "~/domain/mailing/rule-form.server";
import { EventCancellationForm, SteerForm } from "~/domain/mailing/steer-form.server";
import { NewNewsForm, NewsForm } from "~/domain/news/form.server";
import { ReportForm } from "~/domain/report/form.server";

const LINK = "https://hyte.example.fi/tilaus/q8Jr3-Vx0Zb_aK5dLmN7pT2wYc9HfGsE";

/** All that organisers write to many. */
const FORMS = {
  "a reminder's note": [ReminderForm, ["note"]],
  "a thank-you's note": [ThankForm, ["note"]],
  "the note of a change": [SteerForm, ["note"]],
  "the note of a cancellation": [EventCancellationForm, ["note"]],
  "a rule's note": [RuleForm, ["note"]],
  "a message or a template": [ComposeForm, ["subject", "body"]],
  "a new piece of news": [NewNewsForm, ["title", "body"]],
  "a piece of news": [NewsForm, ["title", "body"]],
  "a cover message": [coverForm(["435"]), ["message"]],
  "a report": [ReportForm, ["title", "summary", "goals"]],
} as const;

test.each(Object.entries(FORMS))("%s is refused with a personal link", (_name, [form, fields]) => {
  for (const field of fields) {
    const faults = form.safeParse({ [field]: `Avaa ${LINK}` }).error?.issues ?? [];
    expect(faults).toContainEqual(expect.objectContaining({ path: [field], message: "personal-link" }));
  }
});

test("the links of a thank-you lead to nobody's own page", () => {
  const { error } = ThankForm.safeParse({ links: [{ label: "Aineisto", url: LINK }] });
  expect(error?.issues).toContainEqual(
    expect.objectContaining({ path: ["links", 0, "url"], message: "personal-link" }),
  );
});

import type { Page } from "playwright-core";
import { officeEventForm } from "~/i18n/fi/office-event-form";
import { officeMailRules } from "~/i18n/fi/office-mail-rules";
import { officeMessages } from "~/i18n/fi/office-messages";
import { paths } from "~/paths";
import { press, type Shot, type Shots, unfold } from "../shot";

const { compose } = officeMessages;

const mailing = (state: string, world: Shot["world"] = "post"): Shot => ({
  ...{ state, world },
  path: ({ event, mailings }) => paths.officeMailing(event.id, mailings[state] ?? ""),
});

/** What is written to many, by hand, by the clock and when an event changes. */
export const MESSAGE_PAGES: Shots = {
  "office-messages": [
    { state: "normal", world: "post", path: ({ event }) => paths.officeMessages(event.id) },
    { state: "empty", world: "demonstration", path: ({ event }) => paths.officeMessages(event.id) },
    { state: "draft", world: "first-day", path: ({ event }) => paths.officeMessages(event.id) },
    { state: "running", world: "paused", path: ({ event }) => paths.officeMessages(event.id) },
    { state: "held", world: "post", path: ({ held }) => paths.officeMessages(held.id) },
  ],
  "office-message-new": [
    { state: "normal", world: "demonstration", path: ({ event }) => paths.officeMessageNew(event.id) },
    { state: "not-yet", world: "first-day", path: ({ event }) => paths.officeMessageNew(event.id) },
    {
      state: "unfolded",
      world: "demonstration",
      path: ({ event }) => paths.officeMessageNew(event.id),
      act: unfold,
    },
    {
      state: "error",
      world: "demonstration",
      path: ({ event }) => paths.officeMessageNew(event.id),
      act: press(compose.send),
    },
    { state: "templates", world: "post", path: ({ event }) => paths.officeMessageNew(event.id) },
    {
      state: "preview",
      world: "post",
      path: ({ event }) => paths.officeMessageNew(event.id),
      act: writeAndCheck,
    },
  ],
  "office-reminder": [
    { state: "normal", world: "demonstration", path: ({ event }) => paths.officeReminder(event.id) },
    { state: "empty", world: "first-day", path: ({ event }) => paths.officeReminder(event.id) },
    { state: "too-late", world: "demonstration", path: ({ held }) => paths.officeReminder(held.id) },
    {
      state: "preview",
      world: "demonstration",
      path: ({ event }) => paths.officeReminder(event.id),
      act: press(officeMessages.reminder.preview),
    },
  ],
  "office-thanks": [
    { state: "normal", world: "demonstration", path: ({ held }) => paths.officeThanks(held.id) },
    { state: "too-early", world: "demonstration", path: ({ event }) => paths.officeThanks(event.id) },
    {
      state: "error",
      world: "demonstration",
      path: ({ held }) => paths.officeThanks(held.id),
      act: linkWithoutHttps,
    },
  ],
  "office-templates": [
    { state: "normal", world: "post", path: ({ event }) => paths.officeMailTemplates(event.id), act: unfold },
    { state: "empty", world: "demonstration", path: ({ event }) => paths.officeMailTemplates(event.id) },
  ],
  "office-mail-rules": [
    { state: "normal", world: "post", path: ({ event }) => paths.officeMailRules(event.id) },
    { state: "empty", world: "demonstration", path: ({ event }) => paths.officeMailRules(event.id) },
    {
      state: "error",
      world: "demonstration",
      path: ({ event }) => paths.officeMailRules(event.id),
      act: press(officeMailRules.form.submit),
    },
    { state: "round", world: "post", path: ({ round }) => paths.officeRoundMailRules(round) },
    { state: "round-empty", world: "first-day", path: ({ round }) => paths.officeRoundMailRules(round) },
  ],
  "office-mailing": [
    ...["planned", "done", "missed", "stopped"].map((state) => mailing(state)),
    mailing("running", "paused"),
    { state: "missed-home", world: "post", path: paths.office },
  ],
  "office-change": [
    {
      state: "cancellation",
      world: "demonstration",
      path: ({ event }) => paths.officeEventCancellation(event.id),
    },
    { state: "none", world: "demonstration", path: ({ event }) => paths.officeChangeMailing(event.id) },
    {
      state: "waiting",
      world: "rush",
      path: ({ event }) => paths.officeEventEdit(event.id),
      act: moveElsewhere,
    },
    { state: "page", world: "rush", path: ({ event }) => paths.officeChangeMailing(event.id), act: unfold },
  ],
};

async function writeAndCheck(page: Page): Promise<void> {
  await page.getByLabel(compose.subject, { exact: true }).fill("Kahvit ja kyydit: {tilaisuus}");
  await page
    .getByLabel(compose.body, { exact: true })
    .fill("Hei {nimi}!\n\nTuleeko {organisaatio} kahville?");
  await press(compose.check)(page);
  await page.getByText(officeMessages.preview.title).waitFor();
}

async function linkWithoutHttps(page: Page): Promise<void> {
  await page.getByLabel(officeMessages.thanks.url(1)).fill("www.example.fi/esitykset");
  await press(officeMessages.thanks.send)(page);
  await page.getByText(officeMessages.faults["not-https"]).first().waitFor();
}

/** To another place each time, so that there is a change to tell of in both schemes. */
async function moveElsewhere(page: Page): Promise<void> {
  await page.locator('[name="venueName"]').fill(`Seurantalo, ovi ${Date.now() % 10}`);
  await press(officeEventForm.save)(page);
  await page.waitForURL(/\/tapahtumat\/[^/]+(\?|$)/);
}

import type { Page } from "playwright-core";
import { officePlaces } from "~/i18n/fi/office-places";
import { officeQuestions } from "~/i18n/fi/office-questions";
import { officeRound } from "~/i18n/fi/office-round";
import { signIn } from "~/i18n/fi/sign-in";
import { paths } from "~/paths";
import { press, type Shots } from "../shot";

const { groups } = officeRound;

/** The round, its events, and what follows of them. */
export const OFFICE_PAGES: Shots = {
  "sign-in": [
    { state: "normal", world: "demonstration", path: paths.signIn },
    { state: "error", world: "demonstration", path: paths.signIn, act: press(signIn.submit) },
    { state: "used-link", world: "demonstration", path: () => paths.signInLink("kaytetty") },
  ],
  mailbox: [
    { state: "normal", world: "demonstration", path: () => paths.mailbox() },
    { state: "empty", world: "first-day", path: () => paths.mailbox() },
    { state: "overfull", world: "rush", path: () => paths.mailbox() },
    { state: "message", world: "demonstration", path: ({ mail }) => paths.mailboxMessage(mail) },
  ],
  "office-home": [
    { state: "normal", world: "demonstration", path: paths.office },
    { state: "draft", world: "first-day", path: paths.office },
    { state: "overfull", world: "rush", path: paths.office },
  ],
  "office-round": [
    { state: "normal", world: "demonstration", path: paths.officeNewRound },
    { state: "error", world: "demonstration", path: paths.officeNewRound, act: clearAndSend },
  ],
  "office-groups": [
    { state: "normal", world: "demonstration", path: ({ round }) => paths.officeRoundGroups(round) },
    {
      state: "overfull",
      world: "demonstration",
      path: ({ round }) => paths.officeRoundGroups(round),
      act: nameManyGroups,
    },
    {
      state: "error",
      world: "demonstration",
      path: ({ round }) => paths.officeRoundGroups(round),
      act: clearAndSaveGroups,
    },
  ],
  "office-event": [
    { state: "normal", world: "demonstration", path: ({ event }) => paths.officeEvent(event.id) },
    { state: "empty", world: "first-day", path: ({ event }) => paths.officeEvent(event.id) },
    { state: "overfull", world: "rush", path: ({ event }) => paths.officeEvent(event.id) },
    { state: "new", world: "demonstration", path: paths.officeNewEvent },
    { state: "edit", world: "demonstration", path: ({ event }) => paths.officeEventEdit(event.id) },
    { state: "error", world: "demonstration", path: paths.officeNewEvent, act: press("Tallenna") },
    { state: "copy", world: "demonstration", path: ({ held }) => paths.officeEventCopy(held.id) },
  ],
  "office-places": [
    { state: "no-limit", world: "demonstration", path: ({ event }) => paths.officePlaces(event.id) },
    { state: "overfull", world: "rush", path: ({ event }) => paths.officePlaces(event.id) },
    {
      state: "moves",
      world: "demonstration",
      path: ({ event }) => paths.officePlaces(event.id),
      act: wantPlaces("2"),
    },
    {
      state: "error",
      world: "rush",
      path: ({ event }) => paths.officePlaces(event.id),
      act: wantPlaces("monta", ["30", ""]),
    },
  ],
  "office-report": [
    { state: "published", world: "demonstration", path: ({ held }) => paths.officeReport(held.id) },
    { state: "begin", world: "rush", path: ({ event }) => paths.officeReport(event.id) },
    { state: "draft", world: "demonstration", path: ({ event }) => paths.officeReport(event.id), act: draft },
    {
      state: "preview",
      world: "demonstration",
      path: ({ event }) => paths.officeReport(event.id),
      act: preview,
    },
    {
      state: "publication",
      world: "demonstration",
      path: ({ held }) => paths.officeReportPublication(held.id),
    },
  ],
  "office-questions": [
    { state: "normal", world: "demonstration", path: ({ event }) => paths.officeQuestions(event.id) },
    { state: "empty", world: "first-day", path: ({ event }) => paths.officeQuestions(event.id) },
    { state: "overfull", world: "rush", path: ({ event }) => paths.officeQuestions(event.id) },
    { state: "new", world: "demonstration", path: ({ event }) => paths.officeQuestionNew(event.id) },
    {
      state: "error",
      world: "demonstration",
      path: ({ event }) => paths.officeQuestionNew(event.id),
      act: press(officeQuestions.save),
    },
    {
      state: "edit",
      world: "demonstration",
      path: ({ event, question }) => paths.officeQuestion(event.id, question),
    },
  ],
};

async function clearAndSend(page: Page): Promise<void> {
  for (const field of await page.getByRole("textbox").all()) await field.fill("");
  await press(officeRound.save)(page);
}

async function nameManyGroups(page: Page): Promise<void> {
  while (await page.getByRole("button", { name: groups.add }).isVisible()) {
    const count = await page.getByLabel(/^Ryhmä \d+$/).count();
    if (count >= 12) break;
    await press(groups.add)(page);
  }
}

async function clearAndSaveGroups(page: Page): Promise<void> {
  for (const field of await page.getByRole("textbox").all()) await field.fill("");
  await press(groups.save)(page);
}

function wantPlaces(capacity: string, quotas: string[] = []) {
  return async (page: Page) => {
    await page.getByLabel(officePlaces.capacity).fill(capacity);
    for (const [index, seats] of quotas.entries())
      await page.getByLabel(officePlaces.seats, { exact: true }).nth(index).fill(seats);
    await press(officePlaces.save)(page);
    await page.waitForLoadState();
  };
}

/** The first picture makes the draft that the others show. */
async function draft(page: Page): Promise<void> {
  const button = page.getByRole("button", { name: "Tee luonnos" });
  if (await button.isVisible()) await button.click();
}

async function preview(page: Page): Promise<void> {
  await draft(page);
  await press(/esikatsele/i)(page);
}

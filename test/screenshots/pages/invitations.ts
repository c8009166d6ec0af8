import type { Page } from "playwright-core";
import { officeInvitations } from "~/i18n/fi/office-invitations";
import { paths } from "~/paths";
import { press, type Shots } from "../shot";

/** Who is asked to come, in what words, and who has answered. */
export const INVITATION_PAGES: Shots = {
  "office-invitations": [
    { state: "normal", world: "demonstration", path: ({ event }) => paths.officeInvitations(event.id) },
    { state: "empty", world: "first-day", path: ({ event }) => paths.officeInvitations(event.id) },
    { state: "overfull", world: "rush", path: ({ event }) => paths.officeInvitations(event.id) },
    {
      state: "nobody-found",
      world: "demonstration",
      path: ({ event }) => paths.officeInvitations(event.id, "?haku=eiketaan"),
    },
  ],
  "office-inviting": [
    { state: "normal", world: "demonstration", path: ({ event }) => paths.officeInvitationsNew(event.id) },
    {
      state: "error",
      world: "demonstration",
      path: ({ event }) => paths.officeInvitationsNew(event.id),
      act: addNobody,
    },
  ],
  "office-cover": [
    { state: "normal", world: "demonstration", path: ({ event }) => paths.officeCoverMessages(event.id) },
    { state: "first-day", world: "first-day", path: ({ event }) => paths.officeCoverMessages(event.id) },
    {
      state: "preview",
      world: "demonstration",
      path: ({ event }) => paths.officeCoverMessages(event.id),
      act: press(officeInvitations.cover.preview),
    },
    {
      state: "error",
      world: "demonstration",
      path: ({ event }) => paths.officeCoverMessages(event.id),
      act: clearAndSave,
    },
  ],
  "office-sending": [
    {
      state: "normal",
      world: "demonstration",
      path: ({ event }) => paths.officeInvitationsSending(event.id),
    },
    { state: "refused", world: "first-day", path: ({ event }) => paths.officeInvitationsSending(event.id) },
    { state: "overfull", world: "rush", path: ({ event }) => paths.officeInvitationsSending(event.id) },
  ],
  "office-coverage": [
    { state: "normal", world: "demonstration", path: ({ event }) => paths.officeCoverage(event.id) },
    { state: "empty", world: "first-day", path: ({ event }) => paths.officeCoverage(event.id) },
    { state: "overfull", world: "rush", path: ({ event }) => paths.officeCoverage(event.id) },
  ],
  "office-declines": [
    { state: "normal", world: "demonstration", path: ({ event }) => paths.officeDeclines(event.id) },
    { state: "empty", world: "first-day", path: ({ event }) => paths.officeDeclines(event.id) },
    { state: "overfull", world: "rush", path: ({ event }) => paths.officeDeclines(event.id) },
    { state: "new", world: "demonstration", path: ({ event }) => paths.officeDeclineNew(event.id) },
    {
      state: "error",
      world: "demonstration",
      path: ({ event }) => paths.officeDeclineNew(event.id),
      act: press(officeInvitations.declines.save),
    },
  ],
};

async function addNobody(page: Page): Promise<void> {
  await page.getByRole("button", { name: officeInvitations.add.addOne }).last().click();
  await page.waitForLoadState();
}

async function clearAndSave(page: Page): Promise<void> {
  await page.getByLabel(officeInvitations.cover.message).fill("");
  await press(officeInvitations.cover.save)(page);
}

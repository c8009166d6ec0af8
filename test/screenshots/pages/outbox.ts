import { officeCalendar } from "~/i18n/fi/office-calendar";
import { officeOutbox } from "~/i18n/fi/office-outbox";
import { paths } from "~/paths";
import { press, type Shots, unfold } from "../shot";

/** What leaves the service, and what one has of one's own. */
export const OUTBOX_PAGES: Shots = {
  "office-outbox": [
    { state: "normal", world: "demonstration", path: () => paths.officeOutbox() },
    { state: "empty", world: "first-day", path: () => paths.officeOutbox() },
    { state: "overfull", world: "rush", path: () => paths.officeOutbox() },
    { state: "failures", world: "post", path: () => paths.officeOutbox() },
    { state: "paused", world: "paused", path: () => paths.officeOutbox() },
    { state: "nothing-found", world: "demonstration", path: () => paths.officeOutbox("?haku=eiketaan") },
    { state: "paused-home", world: "paused", path: paths.office },
  ],
  "office-outbox-message": [
    { state: "sent", world: "post", path: ({ messages }) => paths.officeOutboxMessage(messages.sent ?? "") },
    {
      state: "failed",
      world: "post",
      path: ({ messages }) => paths.officeOutboxMessage(messages.failed ?? ""),
      act: unfold,
    },
    {
      state: "waiting",
      world: "paused",
      path: ({ messages }) => paths.officeOutboxMessage(messages.waiting ?? messages.queued ?? ""),
    },
  ],
  "office-outbox-test": [
    { state: "none", world: "demonstration", path: paths.officeOutboxTest },
    { state: "normal", world: "post", path: paths.officeOutboxTest },
    {
      state: "failed",
      world: "paused",
      path: paths.officeOutboxTest,
      act: press(officeOutbox.test.send),
    },
  ],
  "office-calendar": [
    { state: "normal", world: "first-day", path: paths.officeCalendarFeeds },
    {
      state: "made",
      world: "demonstration",
      path: paths.officeCalendarFeeds,
      act: press(officeCalendar.make),
    },
  ],
  "office-settings": [{ state: "normal", world: "demonstration", path: paths.officeSettings }],
};

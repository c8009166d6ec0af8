import type { Page } from "playwright-core";
import { officePlaces } from "~/i18n/fi/office-places";
import { officeReminder } from "~/i18n/fi/office-reminder";
import { registration } from "~/i18n/fi/registration";
import { signIn } from "~/i18n/fi/sign-in";
import { paths } from "~/paths";
import { LONG_BODY, LONG_PERSON } from "./guests";
import type { World } from "./worlds";

export interface Shot {
  /** "normal", "empty", "error", "overfull", or what else there is to see. */
  state: string;
  world: "demonstration" | "rush" | "first-day";
  path: (world: World) => string;
  /** What somebody does on the page before the picture. */
  act?: (page: Page) => Promise<unknown>;
  /** Without a seat and a session. */
  stranger?: boolean;
  /** As the window shows it, not to its end. */
  window?: boolean;
  /** On a wall too. */
  projected?: boolean;
}

const press = (name: string | RegExp) => (page: Page) => page.getByRole("button", { name }).first().click();
const form = registration.form;

/** Every page in its states. A new page is added here. */
export const PAGES: Record<string, Shot[]> = {
  "front-page": [
    { state: "normal", world: "demonstration", path: paths.home },
    { state: "empty", world: "first-day", path: paths.home },
    { state: "swedish", world: "demonstration", path: () => "/sv/" },
    { state: "english", world: "demonstration", path: () => "/en/" },
  ],
  event: [
    { state: "normal", world: "demonstration", path: ({ event }) => paths.event(event.slug) },
    { state: "announced", world: "demonstration", path: ({ announced }) => paths.event(announced.slug) },
    { state: "held", world: "demonstration", path: ({ held }) => paths.event(held.slug) },
    { state: "swedish", world: "demonstration", path: ({ event }) => `/sv${paths.event(event.slug)}` },
    { state: "english", world: "demonstration", path: ({ event }) => `/en${paths.event(event.slug)}` },
  ],
  registration: [
    { state: "normal", world: "demonstration", path: ({ event }) => paths.register(event.slug) },
    { state: "swedish", world: "demonstration", path: ({ event }) => `/sv${paths.register(event.slug)}` },
    { state: "closed", world: "demonstration", path: ({ held }) => paths.register(held.slug) },
    {
      state: "error",
      world: "demonstration",
      path: ({ event }) => paths.register(event.slug),
      act: sendWrong,
    },
    {
      state: "overfull",
      world: "demonstration",
      path: ({ event }) => paths.register(event.slug),
      act: fillFull,
    },
  ],
  "thank-you": [
    {
      state: "normal",
      world: "demonstration",
      path: ({ event }) => paths.registered(event.slug, "viite=K7P4QXM"),
    },
    {
      state: "waiting",
      world: "demonstration",
      path: ({ event }) => paths.registered(event.slug, "viite=K7P4QXM&jono=3&sai=1.2"),
    },
  ],
  "paper-form": [
    { state: "normal", world: "demonstration", path: ({ event }) => paths.paperForm(event.slug) },
  ],
  "my-registration": [
    { state: "normal", world: "demonstration", path: ({ active }) => paths.booking(active) },
    { state: "saved", world: "demonstration", path: ({ active }) => paths.bookingSaved(active) },
    { state: "cancelled", world: "demonstration", path: ({ cancelled }) => paths.booking(cancelled) },
    { state: "overfull", world: "rush", path: ({ active }) => paths.booking(active) },
    { state: "change", world: "demonstration", path: ({ active }) => paths.bookingEdit(active) },
    { state: "cancel", world: "demonstration", path: ({ active }) => paths.bookingCancel(active) },
  ],
  "lost-link": [
    { state: "normal", world: "demonstration", path: paths.lostLink },
    { state: "unknown", world: "demonstration", path: paths.lostLinkUnknown },
    {
      state: "error",
      world: "demonstration",
      path: paths.lostLink,
      act: press(registration.lostLink.submit),
    },
  ],
  report: [
    { state: "normal", world: "demonstration", path: ({ report }) => paths.report(report.slug) },
    { state: "english", world: "demonstration", path: ({ report }) => `/en${paths.report(report.slug)}` },
  ],
  statements: [
    { state: "accessibility", world: "demonstration", path: paths.accessibility },
    { state: "privacy", world: "demonstration", path: paths.privacy },
  ],
  "not-found": [{ state: "normal", world: "demonstration", path: () => "/ei-ole" }],
  join: [
    { state: "normal", world: "demonstration", path: paths.join },
    { state: "error", world: "demonstration", path: () => `${paths.join()}?koodi=AAAAAA` },
    { state: "seat", world: "demonstration", path: ({ code }) => paths.boardSeat(code), stranger: true },
  ],
  board: [
    { state: "waiting", world: "demonstration", path: ({ code }) => paths.board(code), window: true },
    { state: "closed", world: "demonstration", path: ({ heldCode }) => paths.board(heldCode), window: true },
    { state: "overfull", world: "rush", path: ({ code }) => paths.board(code), window: true },
    { state: "forty", world: "rush", path: ({ code }) => paths.boardTheme(code, 2), window: true },
  ],
  presenter: [
    { state: "waiting", world: "demonstration", path: ({ code }) => paths.presenter(code), projected: true },
    {
      state: "normal",
      world: "demonstration",
      path: ({ heldCode }) => paths.presenter(heldCode),
      projected: true,
    },
    { state: "overfull", world: "rush", path: ({ code }) => paths.presenter(code), projected: true },
  ],
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
  "office-event": [
    { state: "normal", world: "demonstration", path: ({ event }) => paths.officeEvent(event.id) },
    { state: "empty", world: "first-day", path: ({ event }) => paths.officeEvent(event.id) },
    { state: "overfull", world: "rush", path: ({ event }) => paths.officeEvent(event.id) },
    { state: "new", world: "demonstration", path: paths.officeNewEvent },
    { state: "edit", world: "demonstration", path: ({ event }) => paths.officeEventEdit(event.id) },
    { state: "error", world: "demonstration", path: paths.officeNewEvent, act: press("Tallenna") },
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
  "office-registrants": [
    { state: "normal", world: "demonstration", path: ({ event }) => paths.officeRegistrants(event.id) },
    { state: "empty", world: "first-day", path: ({ event }) => paths.officeRegistrants(event.id) },
    { state: "overfull", world: "rush", path: ({ event }) => paths.officeRegistrants(event.id) },
  ],
  "office-reminder": [
    { state: "normal", world: "demonstration", path: ({ event }) => paths.officeReminder(event.id) },
    { state: "empty", world: "first-day", path: ({ event }) => paths.officeReminder(event.id) },
    { state: "too-late", world: "demonstration", path: ({ held }) => paths.officeReminder(held.id) },
    {
      state: "preview",
      world: "demonstration",
      path: ({ event }) => paths.officeReminder(event.id),
      act: press(officeReminder.preview),
    },
  ],
  "office-boards": [
    { state: "normal", world: "demonstration", path: ({ held }) => paths.officeBoards(held.id) },
    { state: "waiting", world: "demonstration", path: ({ event }) => paths.officeBoards(event.id) },
    { state: "empty", world: "first-day", path: ({ event }) => paths.officeBoards(event.id) },
    { state: "overfull", world: "rush", path: ({ event }) => paths.officeBoards(event.id) },
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
  ],
};

async function sendWrong(page: Page): Promise<void> {
  await page.getByLabel(form.organization).fill("Luhangan esimerkkiyhdistys ry");
  await page.getByLabel(form.email).fill("aino(at)yhdistys.example.fi");
  await press(form.submit)(page);
}

async function fillFull(page: Page): Promise<void> {
  await page.getByLabel(form.organization).fill(LONG_BODY);
  for (let index = 0; index < 3; index += 1) {
    if (index > 0) await press(form.add)(page);
    await page.getByLabel(form.name).nth(index).fill(LONG_PERSON);
  }
  await page.locator("summary").first().click();
  await page.getByLabel(form.diet).first().fill("gluteeniton, laktoositon ja pähkinätön");
  await press(form.submit)(page);
}

async function clearAndSend(page: Page): Promise<void> {
  for (const field of await page.getByRole("textbox").all()) await field.fill("");
  await press("Avaa kierros")(page);
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

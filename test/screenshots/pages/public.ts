import type { Page } from "playwright-core";
import { decline as declineWords } from "~/i18n/fi/decline";
import { registration } from "~/i18n/fi/registration";
import { paths } from "~/paths";
import { LONG_BODY, LONG_PERSON } from "../guests";
import { press, type Shots, unfold } from "../shot";

const form = registration.form;

/** Before and after the event, for everybody. */
export const PUBLIC_PAGES: Shots = {
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
      state: "unfolded",
      world: "demonstration",
      path: ({ event }) => paths.register(event.slug),
      act: unfold,
    },
    {
      state: "invited",
      world: "demonstration",
      path: ({ event, links }) => paths.registerInvited(event.slug, links.invited),
    },
    { state: "many-questions", world: "rush", path: ({ event }) => paths.register(event.slug), act: unfold },
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
    { state: "overfull", world: "rush", path: ({ event }) => paths.paperForm(event.slug) },
  ],
  decline: [
    { state: "normal", world: "demonstration", path: ({ event }) => paths.decline(event.slug) },
    { state: "english", world: "demonstration", path: ({ event }) => `/en${paths.decline(event.slug)}` },
    {
      state: "invited",
      world: "demonstration",
      path: ({ event, links }) => paths.declineInvited(event.slug, links.invited),
    },
    {
      state: "error",
      world: "demonstration",
      path: ({ event }) => paths.decline(event.slug),
      act: press(declineWords.submit),
    },
    { state: "closed", world: "demonstration", path: ({ held }) => paths.decline(held.slug) },
    { state: "thank-you", world: "demonstration", path: ({ event }) => paths.declined(event.slug) },
  ],
  invitation: [
    { state: "normal", world: "demonstration", path: ({ links }) => paths.invitation(links.invited) },
    { state: "overfull", world: "rush", path: ({ links }) => paths.invitation(links.invited) },
    { state: "coming", world: "demonstration", path: ({ links }) => paths.invitation(links.coming) },
    { state: "absent", world: "demonstration", path: ({ links }) => paths.invitation(links.absent) },
    { state: "unknown", world: "demonstration", path: () => paths.invitation("tuntematon") },
    { state: "no-more", world: "demonstration", path: ({ links }) => paths.noInvitations(links.invited) },
  ],
  "late-registration": [
    { state: "normal", world: "demonstration", path: ({ links }) => paths.lateRegistration(links.late) },
    { state: "used", world: "demonstration", path: () => paths.lateRegistration("kaytetty") },
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

import type { Page } from "playwright-core";
import { door } from "~/i18n/fi/door";
import { paths } from "~/paths";
import type { Shots } from "../shot";

/** The evening itself: who has come, and what they eat. */
export const DOOR_PAGES: Shots = {
  door: [
    { state: "normal", world: "demonstration", path: ({ links }) => paths.door(links.door) },
    { state: "english", world: "demonstration", path: ({ links }) => `/en${paths.door(links.door)}` },
    { state: "overfull", world: "rush", path: ({ links }) => paths.door(links.door) },
    {
      state: "walk-in",
      world: "demonstration",
      path: ({ links }) => paths.door(links.door),
      act: openWalkIn,
    },
    {
      state: "without-network",
      world: "demonstration",
      path: ({ links }) => paths.door(links.door),
      act: markWithoutNetwork,
      window: true,
    },
    { state: "closed-link", world: "demonstration", path: () => paths.door("suljettu") },
  ],
  "office-door": [
    { state: "normal", world: "demonstration", path: ({ event }) => paths.officeDoor(event.id) },
    { state: "held", world: "demonstration", path: ({ held }) => paths.officeDoor(held.id) },
    { state: "empty", world: "first-day", path: ({ event }) => paths.officeDoor(event.id) },
  ],
  "office-door-links": [
    { state: "normal", world: "demonstration", path: ({ event }) => paths.officeDoorLinks(event.id) },
    { state: "empty", world: "first-day", path: ({ event }) => paths.officeDoorLinks(event.id) },
    { state: "overfull", world: "rush", path: ({ event }) => paths.officeDoorLinks(event.id) },
  ],
  "office-door-list": [
    { state: "normal", world: "demonstration", path: ({ event }) => paths.officeDoorList(event.id) },
    { state: "empty", world: "first-day", path: ({ event }) => paths.officeDoorList(event.id) },
    { state: "overfull", world: "rush", path: ({ event }) => paths.officeDoorList(event.id) },
  ],
  "office-kitchen": [
    { state: "normal", world: "demonstration", path: ({ event }) => paths.officeKitchen(event.id) },
    { state: "empty", world: "first-day", path: ({ event }) => paths.officeKitchen(event.id) },
    { state: "overfull", world: "rush", path: ({ event }) => paths.officeKitchen(event.id) },
  ],
};

async function openWalkIn(page: Page): Promise<void> {
  await page.getByText(door.add, { exact: true }).first().click();
}

/** Taps two names while nothing gets through. */
async function markWithoutNetwork(page: Page): Promise<void> {
  await page.context().setOffline(true);
  const rows = page.getByRole("listitem");
  for (const place of [0, 1]) await rows.nth(place).locator("button").first().click();
  await page.getByText(door.connection.behind).first().waitFor();
}

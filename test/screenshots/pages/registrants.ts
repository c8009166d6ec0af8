import type { Page } from "playwright-core";
import { officeLateLinks } from "~/i18n/fi/office-late-links";
import { officeRegistrant } from "~/i18n/fi/office-registrant";
import { officeRegistrants } from "~/i18n/fi/office-registrants";
import { registration } from "~/i18n/fi/registration";
import { paths } from "~/paths";
import { press, type Shots, unfold } from "../shot";

/** Who comes, and what the office does with them. */
export const REGISTRANT_PAGES: Shots = {
  "office-registrants": [
    { state: "normal", world: "demonstration", path: ({ event }) => paths.officeRegistrants(event.id) },
    { state: "empty", world: "first-day", path: ({ event }) => paths.officeRegistrants(event.id) },
    { state: "overfull", world: "rush", path: ({ event }) => paths.officeRegistrants(event.id) },
  ],
  "office-registrants-more": [
    {
      state: "contact",
      world: "demonstration",
      path: ({ event }) => paths.officeRegistrants(event.id, "?nakyma=contact"),
    },
    {
      state: "wishes",
      world: "rush",
      path: ({ event }) => paths.officeRegistrants(event.id, "?nakyma=wishes"),
    },
    {
      state: "nobody-found",
      world: "demonstration",
      path: ({ event }) => paths.officeRegistrants(event.id, "?haku=eiketaan"),
    },
    {
      state: "chosen",
      world: "demonstration",
      path: ({ event }) => paths.officeRegistrants(event.id),
      act: chooseTwo,
    },
    {
      state: "cancellation",
      world: "demonstration",
      path: ({ event }) => paths.officeRegistrants(event.id),
      act: askToCancel,
    },
  ],
  "office-registrant": [
    {
      state: "normal",
      world: "demonstration",
      path: ({ event, registrant }) => paths.officeRegistrant(event.id, registrant),
    },
    {
      state: "cancelled",
      world: "demonstration",
      path: ({ event, cancelledRegistrant }) => paths.officeRegistrant(event.id, cancelledRegistrant),
    },
    {
      state: "overfull",
      world: "rush",
      path: ({ event, registrant }) => paths.officeRegistrant(event.id, registrant),
    },
    {
      state: "edit",
      world: "demonstration",
      path: ({ event, registrant }) => paths.officeRegistrantEdit(event.id, registrant),
    },
    {
      state: "edit-overfull",
      world: "rush",
      path: ({ event, registrant }) => paths.officeRegistrantEdit(event.id, registrant),
    },
    {
      state: "error",
      world: "demonstration",
      path: ({ event, registrant }) => paths.officeRegistrantEdit(event.id, registrant),
      act: clearAndSave,
    },
  ],
  "office-caller": [
    { state: "normal", world: "demonstration", path: ({ event }) => paths.officeRegistrantNew(event.id) },
    { state: "closed", world: "demonstration", path: ({ held }) => paths.officeRegistrantNew(held.id) },
    {
      state: "error",
      world: "demonstration",
      path: ({ event }) => paths.officeRegistrantNew(event.id),
      act: press(officeRegistrant.entry.submit),
    },
    {
      state: "saved",
      world: "demonstration",
      path: ({ event }) => paths.officeRegistrantNew(event.id),
      act: writeDown,
    },
    {
      state: "many-questions",
      world: "rush",
      path: ({ event }) => paths.officeRegistrantNew(event.id),
      act: unfold,
    },
  ],
  "office-late-links": [
    { state: "normal", world: "demonstration", path: ({ event }) => paths.officeLateLinks(event.id) },
    { state: "empty", world: "first-day", path: ({ event }) => paths.officeLateLinks(event.id) },
    { state: "overfull", world: "rush", path: ({ event }) => paths.officeLateLinks(event.id) },
    {
      state: "error",
      world: "demonstration",
      path: ({ event }) => paths.officeLateLinks(event.id),
      act: press(officeLateLinks.submit),
    },
  ],
};

async function chooseTwo(page: Page): Promise<void> {
  const boxes = page.locator("tbody input[type=checkbox]");
  for (const place of [0, 1]) await boxes.nth(place).check();
  await page.getByText(officeRegistrants.chosen.label, { exact: true }).click();
}

async function askToCancel(page: Page): Promise<void> {
  await chooseTwo(page);
  await press(officeRegistrants.chosen.cancel)(page);
  await page.waitForLoadState();
}

async function clearAndSave(page: Page): Promise<void> {
  for (const field of await page.getByRole("textbox").all()) {
    if (await field.isVisible()) await field.fill("");
  }
  await press(officeRegistrant.save)(page);
}

async function writeDown(page: Page): Promise<void> {
  await page.getByLabel(registration.form.name).first().fill("Soili Soittaja");
  await page.locator("input[name=municipalityCode], select[name=municipalityCode]").first().evaluate(choose);
  await press(officeRegistrant.entry.submit)(page);
  await page.waitForLoadState();
}

function choose(field: Element): void {
  if (field instanceof HTMLInputElement) field.click();
  if (field instanceof HTMLSelectElement) field.selectedIndex = 1;
}

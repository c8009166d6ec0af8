import type { Page } from "playwright-core";
import { registerGuest } from "test/screenshots/guests";
import { faultsOn } from "test/support/accessibility";
import { type App, startApp } from "test/support/app";
import { databaseOf, findOpenSlug } from "test/support/app-database";
import { press } from "test/support/booking-form";
import { openPage } from "test/support/browser";
import { openDoorOf } from "test/support/door-pages";
import { openOrganizer } from "test/support/hall-pages";
import { beforeAll, describe, expect, it } from "vitest";
import { decline } from "~/i18n/fi/decline";
import { registration } from "~/i18n/fi/registration";
import { paths } from "~/paths";

interface Places {
  slug: string;
  eventId: string;
  /** Secrets of links: to a registration, and to the door. */
  booking: string;
  door: string;
}

type Addresses = Record<string, (places: Places) => string>;

const PUBLIC: Addresses = {
  "the front page": paths.home,
  "an event": ({ slug }) => paths.event(slug),
  "the registration form": ({ slug }) => paths.register(slug),
  "the form on paper": ({ slug }) => paths.paperForm(slug),
  "the form of those who cannot come": ({ slug }) => paths.decline(slug),
  "my registration": ({ booking }) => paths.booking(booking),
  "the change of my registration": ({ booking }) => paths.bookingEdit(booking),
  "the list of a helper at the door": ({ door }) => paths.door(door),
  "the privacy statement": paths.privacy,
  "the news": () => paths.news(),
  "the subscription to news": paths.subscribe,
};

const OFFICE: Addresses = {
  "the front page": paths.office,
  "the registrants": ({ eventId }) => paths.officeRegistrants(eventId),
  "the entry of a caller": ({ eventId }) => paths.officeRegistrantNew(eventId),
  "the invitations": ({ eventId }) => paths.officeInvitations(eventId),
  "the coverage": ({ eventId }) => paths.officeCoverage(eventId),
  "the questions": ({ eventId }) => paths.officeQuestions(eventId),
  "the places": ({ eventId }) => paths.officePlaces(eventId),
  "the door": ({ eventId }) => paths.officeDoor(eventId),
  "the kitchen's counts": ({ eventId }) => paths.officeKitchen(eventId),
  "the outbox": () => paths.officeOutbox(),
  "the test of the mail settings": paths.officeOutboxTest,
  "the register of organisations": () => paths.officeOrganizations(),
  "a new organisation": paths.officeNewOrganization,
  "the news": paths.officeNews,
  "a new item of news": paths.officeNewsNew,
};

let app: App;
let places: Places;

beforeAll(async () => {
  app = await startApp();
  const { token: booking } = await registerGuest(app, "Aino Järvelä", "aino@yhdistys.example.fi");
  const { eventId, token: door } = await openDoorOf(app);
  places = { slug: await findOpenSlug(databaseOf(app)), eventId, booking, door };
});

describe("axe finds no fault", () => {
  it.each(Object.keys(PUBLIC))("for guests, on %s", async (name) => {
    expect(await faultsAt(await openPage(), PUBLIC, name)).toEqual([]);
  });

  it.each(Object.keys(OFFICE))("in the office, on %s", async (name) => {
    expect(await faultsAt(await openOrganizer(app), OFFICE, name)).toEqual([]);
  });

  it.each([
    ["the registration form", paths.register, registration.form.submit],
    ["the form of those who cannot come", paths.decline, decline.submit],
  ])("on %s, sent empty", async (_name, address, button) => {
    const page = await openPage();
    const sendEmpty = async () => {
      await page.goto(app.url + address(places.slug));
      expect(await press(page, button)).toBe(422);
      await page.getByRole("alert").waitFor();
    };
    expect(await faultsOn(page, sendEmpty)).toEqual([]);
  });
});

it("axe would find a field without a label", async () => {
  const page = await openPage();
  const openUnlabelled = async () => {
    await page.goto(app.url + paths.register(places.slug));
    await page.locator("label[for=email]").evaluate((label) => label.remove());
  };
  expect(await faultsOn(page, openUnlabelled)).toContainEqual(expect.stringMatching(/^label: .*email/));
});

function faultsAt(page: Page, addresses: Addresses, name: string): Promise<string[]> {
  return faultsOn(page, async () => {
    const answer = await page.goto(app.url + (addresses[name]?.(places) ?? ""));
    expect(answer?.status()).toBe(200);
  });
}

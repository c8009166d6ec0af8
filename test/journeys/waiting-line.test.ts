import type { Page } from "playwright-core";
import { type App, startApp } from "test/support/app";
import { databaseOf, findOpenSlug } from "test/support/app-database";
import { fillForm, LUHANKA, press } from "test/support/booking-form";
import { openPage } from "test/support/browser";
import { openPostOffice, type PostOffice } from "test/support/smtp";
import { beforeAll, describe, expect, it } from "vitest";
import { registration } from "~/i18n/fi/registration";
import { paths } from "~/paths";

const OLD_PHONE = { javaScriptEnabled: false, viewport: { width: 360, height: 640 } };
const { form: words, done, booking, places } = registration;

let post: PostOffice;
let app: App;
let address: string;
let eventPage: string;

beforeAll(async () => {
  post = await openPostOffice();
  app = await startApp({ SMTP_URL: post.url });
  const db = databaseOf(app);
  const slug = await findOpenSlug(db);
  address = app.url + paths.register(slug);
  eventPage = app.url + paths.event(slug);
  await leaveFree(2);
});

/** Gives the open event as many places as are taken, and some that are free. */
async function leaveFree(free: number): Promise<void> {
  const db = databaseOf(app);
  const { id } = await db("events").where({ state: "open" }).first("id");
  const ids = db("registrations").where({ event_id: id }).whereNull("cancelled_at").select("id");
  const taken = (await db("participants").whereIn("registration_id", ids)).length;
  await db("events")
    .where({ id })
    .update({ capacity: taken + free });
  await db("quotas").where({ event_id: id }).delete();
  await db("quotas").insert({ event_id: id, position: 0, of: "everyone", seats: taken + free, taken });
}

async function send(page: Page, email: string, participants: string[], split = false): Promise<void> {
  await page.goto(address);
  await fillForm(page, { ...LUHANKA, email, participants });
  if (split) await page.getByLabel(words.maySplit).check();
  expect(await press(page, words.submit)).toBe(303);
}

async function openOwn(page: Page, email: string, subject: string): Promise<void> {
  const mail = await post.mailTo(email, subject);
  await page.goto(/http\S+\/ilmoittautuminen\/[\w-]+/.exec(mail.text ?? "")?.[0] ?? "");
}

describe("an event with few places", () => {
  it("splits a group that may be split, lines up who comes next, and moves the line when somebody cancels", async () => {
    const page = await openPage(OLD_PHONE);
    const [first, second] = ["ryhma@yhdistys.example.fi", "seuraava@yhdistys.example.fi"];
    await send(page, first, ["Aino Järvelä", "Eero Ylä-Mäki", "Oiva Malli"], true);
    await page.getByText(done.queued(1)).waitFor();
    await page.getByText(done.partlyPlaced(2, 1)).waitFor();
    await openOwn(page, first, "vastaanotettu");
    await page.getByText(booking.partlyQueued(2, 1)).waitFor();
    expect(await page.getByText(booking.waits, { exact: true }).count()).toBe(1);

    for (const said of [eventPage, address]) {
      await page.goto(said);
      await page.getByText(places.full).waitFor();
      await page.getByText(places.waiting(1)).waitFor();
    }
    await send(page, second, ["Kerttu Kuvitteellinen"]);
    await page.getByText(done.queued(2)).waitFor();
    await openOwn(page, second, "jono");
    await page.getByText(done.queued(2)).waitFor();

    await openOwn(page, first, "vastaanotettu");
    await page.getByRole("link", { name: booking.cancel }).click();
    await page.getByText(booking.cancelPlaces).waitFor();
    await press(page, booking.cancelButton);
    await openOwn(page, second, "Sait paikan");
    await page.getByText(booking.active).waitFor();
  });

  it("lets a group that may not be split wait together", async () => {
    await leaveFree(1);
    const page = await openPage(OLD_PHONE);
    await send(page, "yhdessa@yhdistys.example.fi", ["Aino Järvelä", "Eero Ylä-Mäki"]);
    await page.getByText(done.queued(1)).waitFor();
    expect(await page.getByText(done.partlyPlaced(1, 1)).count()).toBe(0);
  });

  it("takes all that a form can ask, on a narrow screen", async () => {
    const db = databaseOf(app);
    await db("events")
      .where({ state: "open" })
      .update({ participation: "hybrid", asks_views: 1, takes_residents: 1 });
    const page = await openPage(OLD_PHONE);
    await page.goto(address);
    for (const folded of await page.locator("summary").all()) await folded.click();
    await page.getByLabel(words.kind).selectOption("resident");
    await page.getByLabel(words.municipality).selectOption("Luhanka");
    await page.getByLabel(words.name).fill("Oiva Asukas");
    await page.getByLabel(words.remote).check();
    await page.getByLabel(words.email).fill("oiva@example.fi");
    await page.getByLabel(words.firstTheme).selectOption({ index: 2 });
    await page.getByLabel("Mielen hyvinvointi").fill("Kylätalo auki iltaisin");
    await page.getByLabel(words.mayShow).first().check();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await press(page, words.submit)).toBe(303);
    await openOwn(page, "oiva@example.fi", "vastaanotettu");
    await page.getByText(booking.remote, { exact: true }).waitFor();
    await page.getByText("Kylätalo auki iltaisin").waitFor();
    await page.getByText(booking.viewShown).waitFor();
  });
});

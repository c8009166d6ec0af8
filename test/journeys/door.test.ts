import { type App, startApp } from "test/support/app";
import { databaseOf } from "test/support/app-database";
import { addWalkIn, helperAt, nameOf, openDoorOf, rowOf, storedArrivals } from "test/support/door-pages";
import { openOrganizer } from "test/support/hall-pages";
import { openProxy } from "test/support/proxy";
import { beforeEach, describe, expect, it } from "vitest";
import { door as t } from "~/i18n/fi/door";
import { paths } from "~/paths";

let app: App;
let eventId: string;
let token: string;
let linkId: string;

beforeEach(async () => {
  app = await startApp();
  ({ eventId, token, linkId } = await openDoorOf(app));
});

/** How many files the page keeps on the device. */
async function keptFiles(): Promise<number> {
  const [name = ""] = await caches.keys();
  return (await (await caches.open(name)).keys()).length;
}

describe("the door", () => {
  it("marks by one tap, undoes, and shows on another device within some seconds", async () => {
    const phone = await helperAt(app.url, token);
    const other = await helperAt(app.url, token);
    await other.getByText(t.connection.live).waitFor();
    await nameOf(phone, "Lauri Laituri").click();
    await rowOf(phone, "Lauri Laituri").getByText(t.stored).waitFor();
    await phone.getByText(t.counter(1, 5)).waitFor();
    await rowOf(other, "Lauri Laituri")
      .getByText(/^Saapui/)
      .waitFor();
    await rowOf(other, "Lauri Laituri").getByRole("button", { name: t.undo }).click();
    await other.getByText(t.counter(0, 5)).waitFor();
    await phone.getByText(t.counter(0, 5)).waitFor();
    expect(await storedArrivals(app, eventId)).toEqual([]);
  });

  it("takes a walk-in in two taps after the name", async () => {
    const phone = await helperAt(app.url, token);
    await phone.getByText(t.connection.live).waitFor();
    await addWalkIn(phone, "Reino Rantala", "Luhanka");
    await rowOf(phone, "Reino Rantala").getByText(t.stored).waitFor();
    await phone.getByText(t.counter(1, 6)).waitFor();
    expect(await storedArrivals(app, eventId)).toEqual(["Reino Rantala"]);
  });

  it("goes on without a network and over a reload, and sends each tap once", async () => {
    const network = await openProxy(app.url);
    const phone = await helperAt(network.url, token);
    await phone.getByText(t.connection.live).waitFor();
    await expect.poll(() => phone.evaluate(keptFiles)).toBeGreaterThan(3);
    network.cut();
    await phone.context().setOffline(true);
    await nameOf(phone, "Lauri Laituri").click();
    await rowOf(phone, "Lauri Laituri").getByText(t.waiting).waitFor();
    await addWalkIn(phone, "Reino Rantala", "Luhanka");
    await phone.getByText(t.unsent(2)).waitFor();

    await phone.reload();
    await rowOf(phone, "Reino Rantala").getByText(t.waiting).waitFor();
    await nameOf(phone, "Helmi Hietala").click();
    await phone.getByText(t.unsent(3)).waitFor();
    expect(await storedArrivals(app, eventId)).toEqual([]);

    network.mend();
    await phone.context().setOffline(false);
    await phone.getByText(t.allSent).waitFor();
    await phone.getByText(t.counter(3, 6)).waitFor();
    expect(await storedArrivals(app, eventId)).toEqual(["Helmi Hietala", "Lauri Laituri", "Reino Rantala"]);
  });

  it("forgets on the device what a revoked link showed", async () => {
    const phone = await helperAt(app.url, token);
    await phone.getByText(t.connection.live).waitFor();
    await expect.poll(() => phone.evaluate(() => caches.keys())).toHaveLength(1);
    await databaseOf(app)("event_links")
      .where({ id: linkId })
      .update({ revoked_at: new Date().toISOString() });
    await phone.getByText(t.gone).waitFor();
    expect(await phone.getByText("Lauri Laituri").count()).toBe(0);
    await expect.poll(() => phone.evaluate(() => caches.keys())).toEqual([]);
    expect(await phone.evaluate(() => JSON.stringify(localStorage))).not.toContain("Laituri");
  });

  it("forgets on the device when the organiser signs out", async () => {
    const page = await openOrganizer(app);
    await page.goto(app.url + paths.officeDoor(eventId));
    await page.getByText(t.connection.live).waitFor();
    await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(1);
    await page.getByRole("button", { name: "Kirjaudu ulos" }).click();
    await page.waitForURL(`${app.url}/`);
    await expect
      .poll(() => page.evaluate(async () => [...Object.keys(localStorage), ...(await caches.keys())]))
      .toEqual([]);
  });

  it("works without scripts", async () => {
    const phone = await helperAt(app.url, token, { javaScriptEnabled: false });
    await nameOf(phone, "Lauri Laituri").click();
    await rowOf(phone, "Lauri Laituri")
      .getByText(/^Saapui/)
      .waitFor();
    await addWalkIn(phone, "Reino Rantala", "Luhanka");
    await phone.getByText(t.counter(2, 6)).waitFor();
    await rowOf(phone, "Lauri Laituri").getByRole("button", { name: t.undo }).click();
    await phone.getByText(t.counter(1, 6)).waitFor();
    await phone.getByLabel(t.search).fill("reino luh");
    await phone.getByRole("button", { name: t.searchButton }).click();
    expect(await phone.getByRole("listitem").allInnerTexts()).toHaveLength(1);
    expect(await storedArrivals(app, eventId)).toEqual(["Reino Rantala"]);
  });

  it("puts those of a guest's code on top, for a helper too", async () => {
    const phone = await helperAt(app.url, token);
    const { reference } = await databaseOf(app)("registrations")
      .where({ event_id: eventId, organization_name: "Luhangan kyläesimerkki ry" })
      .first("reference");
    await phone.goto(`${app.url}${paths.officeDoor(eventId)}?viite=${reference}`);
    const party = phone.getByRole("region", { name: t.party(reference) });
    await nameOf(phone, "Helmi Hietala").click();
    await party.getByText(t.stored).waitFor();
    expect(await party.getByRole("listitem").count()).toBe(2);
    expect(await storedArrivals(app, eventId)).toEqual(["Helmi Hietala"]);
  });
});

import { insertEventLink } from "db/event-links";
import { newId } from "db/id";
import type { Page } from "playwright-core";
import { hashToken, newToken } from "~/domain/site/token.server";
import { paths } from "~/paths";
import type { App } from "./app";
import { databaseOf } from "./app-database";
import { openPage } from "./browser";

const PHONE = { viewport: { width: 360, height: 740 } };
const OPEN_MS = 3_600_000;

/** The coming event of the demonstration, and a link to its door. */
export async function openDoorOf(app: App): Promise<{ eventId: string; token: string; linkId: string }> {
  const db = databaseOf(app);
  const { id: eventId } = await db("events").where({ state: "open" }).first("id");
  const { organizer_id: organizerId } = await db("organizer_roles").where({ role: "organizer" }).first();
  const [token, linkId, now] = [newToken(), newId(), Date.now()];
  await insertEventLink(db, {
    ...{ id: linkId, eventId, purpose: "door", municipalityCode: null, note: null, organizerId },
    ...{ tokenHash: hashToken(token), tokenSealed: "…" },
    createdAt: new Date(now).toISOString(),
    expiresAt: new Date(now + OPEN_MS).toISOString(),
  });
  return { eventId, token, linkId };
}

/** The phone of a helper who has opened the link. */
export async function helperAt(url: string, token: string, options = {}): Promise<Page> {
  const page = await openPage({ ...PHONE, ...options });
  await page.goto(url + paths.door(token));
  return page;
}

/** The row of somebody on the list. */
export function rowOf(page: Page, name: string) {
  return page.getByRole("listitem").filter({ hasText: name });
}

/** The name's own button: the whole row but what undoes it. */
export function nameOf(page: Page, name: string) {
  return rowOf(page, name).locator("button").first();
}

/** Types a name and takes the two taps that add it. */
export async function addWalkIn(page: Page, name: string, municipality: string): Promise<void> {
  await page.getByText("Lisää tulija").click();
  await page.getByLabel("Tulijan nimi").fill(name);
  await page.getByText(municipality, { exact: true }).last().click();
  await page.getByRole("button", { name: "Lisää ja merkitse saapuneeksi" }).click();
}

/** Who has come, and how often each is registered. */
export async function storedArrivals(app: App, eventId: string): Promise<string[]> {
  return databaseOf(app)("participants as p")
    .join("registrations as r", "r.id", "p.registration_id")
    .where("r.event_id", eventId)
    .whereNotNull("p.arrived_at")
    .orderBy("p.name")
    .pluck("p.name");
}

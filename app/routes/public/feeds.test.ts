import type { AppLoadContext } from "@remix-run/node";
import type { Knex } from "knex";
import { readWithLibrary } from "test/support/calendar-library";
import { readEvents } from "test/support/calendar-lines";
import { freshDatabase } from "test/support/database";
import { eveningInJoutsa, TOIVAKKA } from "test/support/event";
import { SITE } from "test/support/negotiation";
import { statusOf } from "test/support/office";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { changeState } from "~/domain/event/change-state.server";
import { createEvent } from "~/domain/event/create.server";
import type { EventDraft } from "~/domain/event/draft";
import { updateEvent } from "~/domain/event/update.server";
import type { Language } from "~/i18n/catalogue";
import { loader as calendarFeed } from "./calendar-feed/route.server";
import { loader as municipalityFeed } from "./municipality-feed/route.server";

const SECRET = "https://kokous.example.fi/salainen";

let db: Knex;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2024-10-01T09:00:00Z") });
  db = await freshDatabase();
});

afterEach(() => void vi.useRealTimers());

const at = (instant: string) => vi.setSystemTime(new Date(instant));

async function plant(title: string, changes: Partial<EventDraft> = {}): Promise<string> {
  const created = await createEvent(db, eveningInJoutsa({ title, ...changes }), new Date());
  return created.ok ? created.id : expect.fail(created.reason);
}

async function ask(slug: string | null, { etag = "", language = "fi" as Language } = {}) {
  const headers = etag ? { "if-none-match": etag } : undefined;
  const request = new Request(`${SITE.publicUrl}/kalenteri.ics`, { headers });
  const context = { db, site: SITE, language } as unknown as AppLoadContext;
  const params = slug ? { slug } : {};
  const answer = await (slug ? municipalityFeed : calendarFeed)({ request, params, context });
  return { status: answer.status, etag: answer.headers.get("etag") ?? "", file: await answer.text() };
}

const titlesIn = (file: string) => readWithLibrary(file).events.map(({ summary }) => summary);

test("the feed has what the public may know of, and never a draft or the link of those who come remotely", async () => {
  await plant("Julkaistu", { state: "announced", participation: "hybrid", remoteUrl: SECRET });
  await plant("Luonnos", { state: "draft" });
  await plant("Päivä puuttuu", { state: "announced", startsOn: null, startsAt: null });
  await plant("Etänä", { participation: "remote", remoteUrl: SECRET });
  const { file } = await ask(null);
  expect(titlesIn(file).sort()).toEqual(["Etänä", "Julkaistu"]);
  expect(file.replaceAll("\r\n ", "")).not.toMatch(/salainen|CONFERENCE|VALARM|ATTENDEE/);
  expect(readWithLibrary(file)).toMatchObject({ method: "PUBLISH", name: "Hyte-neuvottelut Keski-Suomessa" });
});

test("an event has the identity and the version of its own file, and the time when it was changed", async () => {
  const id = await plant("Julkaistu");
  const event = readEvents((await ask(null)).file)[0]?.properties;
  expect(event?.get("UID")?.value).toBe(`${id}@hyte.example.fi`);
  expect(event?.get("DTSTAMP")?.value).toBe("20241001T090000Z");
  expect(event?.get("SEQUENCE")?.value).toBe("1");
});

test("who has the feed gets nothing again until something is another", async () => {
  const id = await plant("Julkaistu");
  const first = await ask(null);
  at("2024-10-01T20:00:00Z");
  expect(await ask(null, { etag: first.etag })).toMatchObject({ status: 304, file: "", etag: first.etag });
  expect((await ask(null, { etag: `"x", W/${first.etag}` })).status).toBe(304);
  const draft = eveningInJoutsa({ title: "Toinen nimi", startsOn: "2024-11-06", version: 1 });
  await updateEvent(db, id, { ...draft, startsAt: "2024-11-06T15:30:00.000Z" }, new Date());
  const second = await ask(null, { etag: first.etag });
  expect(second.status).toBe(200);
  const { event } = readWithLibrary(second.file);
  expect([event.summary, event.sequence]).toEqual(["Toinen nimi", 2]);
  expect(event.startDate.toJSDate().toISOString()).toBe("2024-11-06T15:30:00.000Z");
});

test("a contact whose number is changed in another event is told with the new one", async () => {
  const contactWith = (phone: string) => {
    const contact = { name: "Jari Niemelä", email: "jari@example.fi", title: null, phone };
    return { contacts: [{ municipalityCode: "172", contact, standIn: null }] };
  };
  await plant("Ensimmäinen", contactWith("050 111 1111"));
  const { etag } = await ask(null);
  await plant("Toinen", contactWith("050 222 2222"));
  expect((await ask(null, { etag })).file.replaceAll("\r\n ", "")).not.toContain("050 111 1111");
});

test("what is cancelled is told as cancelled for a month, and what was held for a year", async () => {
  const id = await plant("Peruttu", { startsOn: "2024-12-10", startsAt: null });
  await plant("Pidetty", { startsOn: "2023-10-02", startsAt: null });
  await plant("Viime vuonna", { startsOn: "2023-09-30", startsAt: null });
  await changeState(db, id, "cancelled", new Date());
  const { file, etag } = await ask(null);
  expect(titlesIn(file)).toEqual(["Pidetty", "Peruttu"]);
  expect(readEvents(file)[1]?.properties.get("STATUS")?.value).toBe("CANCELLED");
  expect(readEvents(file)[1]?.properties.get("SEQUENCE")?.value).toBe("2");
  at("2024-10-03T09:00:00Z");
  expect(titlesIn((await ask(null, { etag })).file)).toEqual(["Peruttu"]);
  at("2024-11-02T09:00:00Z");
  const empty = await ask(null, { etag });
  expect(titlesIn(empty.file)).toEqual([]);
  expect(empty.file).toContain("BEGIN:VTIMEZONE");
});

test("a municipality's feed has its events and no others; an unknown municipality has none", async () => {
  const toivakka = eveningInJoutsa().contacts.filter(({ municipalityCode }) => municipalityCode === TOIVAKKA);
  await plant("Molempien");
  await plant("Toivakan", { contacts: toivakka });
  expect(titlesIn((await ask("toivakka")).file).sort()).toEqual(["Molempien", "Toivakan"]);
  const joutsa = (await ask("joutsa")).file;
  expect(titlesIn(joutsa)).toEqual(["Molempien"]);
  expect(readWithLibrary(joutsa).name).toBe("Hyte-neuvottelut: Joutsa");
  expect(titlesIn((await ask("jyvaskyla")).file)).toEqual([]);
  expect(statusOf(await ask("atlantis").catch((thrown) => thrown))).toBe(404);
});

test("each language has a feed of its own", async () => {
  await plant("Julkaistu", { coffeeAt: "2024-10-30T15:00:00.000Z" });
  const [finnish, english] = [await ask(null), await ask(null, { language: "en" })];
  expect(finnish.etag).not.toBe(english.etag);
  expect(finnish.file).toContain("Kahvit: klo");
  expect(english.file).toContain("Coffee: from");
});

test("of many events at once none is lost or told twice", async () => {
  for (let n = 1; n <= 120; n += 1) await plant(`Tilaisuus ${n}`);
  const [one, other] = await Promise.all([ask(null), ask(null)]);
  expect(new Set(titlesIn(one.file)).size).toBe(120);
  expect(other.etag).toBe(one.etag);
});

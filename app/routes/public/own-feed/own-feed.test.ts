import { readWithLibrary } from "test/support/calendar-library";
import { readEvents, unescapeText } from "test/support/calendar-lines";
import { type Office, openOffice, type Person, statusOf } from "test/support/office";
import { beforeAll, expect, test } from "vitest";
import { newToken } from "~/domain/site/token.server";
import { action, loader as page } from "~/routes/office/calendar-feeds/route.server";
import { loader as feed } from "./route.server";

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});

async function tokenOf(person: Person): Promise<string> {
  const token = newToken();
  const made = (await office.ask(person, action, { form: { token } })) as { data: { made: string } };
  expect(made.data.made).toBe(`https://hyte.example.fi/kalenteri/${token}.ics`);
  return token;
}

const feedsOf = async (person: Person) =>
  ((await office.ask(person, page)) as { feeds: { id: string }[] }).feeds;
const open = (token: string) =>
  office.ask("stranger", (args) => feed({ ...args, params: { file: `${token}.ics` } }));
const fileOf = async (token: string) => ((await open(token)) as Response).text();

function entryOf(file: string, eventId: string) {
  const events = readEvents(file).map(({ properties }) => properties);
  const found = events.find((event) => event.get("UID")?.value.startsWith(eventId));
  return { status: found?.get("STATUS")?.value, note: unescapeText(found?.get("DESCRIPTION")?.value ?? "") };
}

test("the organiser's feed has every event with a day, drafts too, and how many come", async () => {
  const [draft] = await office.db("events").whereNotNull("starts_on").where({ state: "open" }).pluck("id");
  await office
    .db("events")
    .where({ id: draft })
    .update({ state: "draft", remote_url: "https://kokous.example.fi/1" });
  await office.db("events").where({ id: office.heldId }).update({ capacity: 500 });
  const file = await fileOf(await tokenOf("organizer"));
  const all = await office.db("events").whereNotNull("starts_on").pluck("id");
  expect(readWithLibrary(file).events).toHaveLength(all.length);
  expect(entryOf(file, draft)).toMatchObject({ status: "TENTATIVE" });
  expect(entryOf(file, draft).note).toContain("Luonnos");
  expect(entryOf(file, draft).note).toContain("https://kokous.example.fi/1");
  expect(entryOf(file, office.heldId).note).toMatch(/^Ilmoittautuneita: \d+\/500\n/);
});

test("nobody who registered stands in it", async () => {
  const unfolded = (await fileOf(await tokenOf("organizer"))).replaceAll("\r\n ", "");
  const { db } = office;
  const names: string[] = await db("participants")
    .whereNotIn("name", db("organizers").select("name"))
    .pluck("name");
  const addresses: string[] = await db("registrations")
    .whereNotIn("email", db("organizers").select("email"))
    .pluck("email");
  expect(names.length).toBeGreaterThan(10);
  for (const told of [...names, ...addresses]) expect(unfolded).not.toContain(told);
});

test("a contact's feed has the contact's events, and counts the own municipality alone", async () => {
  const file = await fileOf(await tokenOf("contact"));
  const theirs = await office
    .db("registration_contacts as c")
    .join("organizers as o", "o.id", "c.organizer_id")
    .join("events as e", "e.id", "c.event_id")
    .where("o.email", "tiina.tuomela@example.fi")
    .whereNotNull("e.starts_on")
    .distinct("c.event_id");
  expect(readWithLibrary(file).events).toHaveLength(theirs.length);
  const own = await office
    .db("participants as p")
    .join("registrations as r", "r.id", "p.registration_id")
    .where({ "r.event_id": office.heldId, "r.municipality_code": "850" })
    .whereNull("r.cancelled_at")
    .whereNotNull("p.placed_at");
  expect(entryOf(file, office.heldId).note).toMatch(new RegExp(`^Ilmoittautuneita: ${own.length}\n`));
});

test("who leads boards is told no numbers, and who has no part has an empty feed", async () => {
  const facilitator = await fileOf(await tokenOf("facilitator"));
  expect(entryOf(facilitator, office.heldId).note).not.toContain("Ilmoittautuneita");
  expect(readEvents(await fileOf(await tokenOf("outsider")))).toEqual([]);
});

test("a form that is sent twice makes one address, and the database does not know it", async () => {
  const token = await tokenOf("outsider");
  const before = (await feedsOf("outsider")).length;
  await office.ask("outsider", action, { form: { token } });
  expect(await feedsOf("outsider")).toHaveLength(before);
  expect(JSON.stringify(await office.db("calendar_feeds"))).not.toContain(token);
});

test("a revoked address opens nothing, and only its owner revokes it", async () => {
  const token = await tokenOf("facilitator");
  const [newest] = await feedsOf("facilitator");
  await office.ask("organizer", action, { form: { revoke: newest?.id ?? "" } });
  expect(statusOf(await open(token))).toBe(200);
  await office.ask("facilitator", action, { form: { revoke: newest?.id ?? "" } });
  expect(statusOf(await open(token))).toBe(404);
});

test("neither a guessed token nor that of somebody who has left opens anything", async () => {
  expect(statusOf(await open(newToken()))).toBe(404);
  expect(statusOf(await open("x"))).toBe(404);
  expect(statusOf(await office.ask("organizer", action, { form: { token: "x" } }))).toBe(400);
  const token = await tokenOf("outsider");
  await office.db("organizers").where({ email: "outsider@example.fi" }).update({ disabled_at: "2024-01-01" });
  expect(statusOf(await open(token))).toBe(404);
});

test("who has the feed gets nothing again until somebody registers or leaves", async () => {
  const token = await tokenOf("organizer");
  const first = (await open(token)) as Response;
  const etag = first.headers.get("etag") ?? "";
  const again = () =>
    office.ask("stranger", ({ request, ...args }) => {
      const asked = new Request(request.url, { headers: { "if-none-match": etag } });
      return feed({ ...args, request: asked, params: { file: `${token}.ics` } });
    });
  expect(statusOf(await again())).toBe(304);
  const { registrationId } = await office.of("850");
  await office
    .db("registrations")
    .where({ id: registrationId })
    .update({ cancelled_at: "2024-10-20T00:00:00.000Z" });
  expect(statusOf(await again())).toBe(200);
});

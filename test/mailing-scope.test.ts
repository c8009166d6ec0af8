import { newId } from "db/id";
import { beforeAll, expect, test } from "vitest";
import { loader as list } from "~/routes/office/messages/route.server";
import { action as move, loader as page } from "~/routes/office/messages-mailing/route.server";
import { action as write } from "~/routes/office/messages-new/route.server";
import { loader as reminder, action as sendReminder } from "~/routes/office/messages-reminder/route.server";
import { action as stop } from "~/routes/office/messages-stop/route.server";
import { action as thank } from "~/routes/office/messages-thanks/route.server";
import { type Office, openOffice, plantMailing, statusOf } from "./support/office";

const TOIVAKKA = "850";
const JOUTSA = "172";

let office: Office;
let toAll: string;
let toJoutsa: string;

beforeAll(async () => {
  office = await openOffice();
  toAll = await plantMailing(office.db, office.heldId, null);
  toJoutsa = await plantMailing(office.db, office.heldId, [JOUTSA, TOIVAKKA]);
});

type Loaded<Loader extends (...args: never[]) => unknown> = Awaited<ReturnType<Loader>>;

const audienceOf = async (id: string) =>
  JSON.parse((await office.db("mailings").where({ id }).first()).audience);

test("the contact of Toivakka sees mailings to Toivakka alone, the organizer all", async () => {
  const seen = async (person: "contact" | "organizer") =>
    ((await office.ask(person, list)) as Loaded<typeof list>).mailings.map(({ id }) => id);
  const forAll = await seen("organizer");
  expect(forAll).toEqual(expect.arrayContaining([toAll, toJoutsa]));
  const own = await seen("contact");
  expect(own.length).toBeGreaterThan(0);
  expect(own).not.toEqual(expect.arrayContaining([toAll]));
  expect(own).not.toEqual(expect.arrayContaining([toJoutsa]));
});

test("the contact neither opens, moves nor stops a mailing that goes to others too", async () => {
  for (const mailingId of [toAll, toJoutsa]) {
    expect(statusOf(await office.ask("contact", page, { mailingId }))).toBe(404);
    expect(statusOf(await office.ask("contact", move, { mailingId, form: { when: "now" } }))).toBe(404);
    expect(statusOf(await office.ask("contact", stop, { mailingId, form: {} }))).toBe(404);
    expect(await office.db("mailings").where({ id: mailingId }).first()).toMatchObject({ state: "planned" });
  }
});

test("a mailing is found in its own event only", async () => {
  expect(statusOf(await office.ask("organizer", page, { id: office.openId, mailingId: toAll }))).toBe(404);
});

test("what the contact writes goes to Toivakka, and asking for Joutsa reaches nobody", async () => {
  const form = (id: string, code: string) => ({
    ...{ id, of: "registrants", municipalityCodes: code, deed: "send" },
    ...{ subject: "Kahvit", body: "Tervetuloa!", when: "now" },
  });
  const send = (id: string, code: string) =>
    office.ask("contact", write, { id: office.openId, form: form(id, code) });
  const [own, others] = [newId(), newId()];
  expect(statusOf(await send(others, JOUTSA))).toBe(422);
  expect(statusOf(await send(own, ""))).toBe(303);
  expect((await audienceOf(own)).municipalityCodes).toEqual([TOIVAKKA]);
});

test("a form that bears the id of somebody else's mailing is refused like one that is not there", async () => {
  const message = {
    id: toAll,
    of: "registrants",
    subject: "Kahvit",
    body: "Hei!",
    when: "now",
    deed: "send",
  };
  const note = { id: toAll, note: "", deed: "send" };
  for (const id of [office.heldId, office.openId])
    expect(statusOf(await office.ask("contact", write, { id, form: message }))).toBe(404);
  expect(statusOf(await office.ask("contact", sendReminder, { id: office.openId, form: note }))).toBe(404);
  expect(statusOf(await office.ask("contact", thank, { form: note }))).toBe(404);
});

test("the contact's reminder goes to the own municipality only", async () => {
  const id = newId();
  const { recipients } = (await office.ask("contact", reminder, { id: office.openId })) as Loaded<
    typeof reminder
  >;
  const form = { id, note: "Tervetuloa!", deed: "send" };
  expect(statusOf(await office.ask("contact", sendReminder, { id: office.openId, form }))).toBe(303);
  expect((await audienceOf(id)).municipalityCodes).toEqual([TOIVAKKA]);
  expect(recipients).toBeGreaterThan(0);
});

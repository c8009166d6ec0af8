import { listAttendees } from "db/views/door";
import { beforeAll, expect, test } from "vitest";
import { loader as door, action as mark } from "~/routes/office/door/route.server";
import { loader as paper } from "~/routes/office/door-list/route.server";
import { loader as marks } from "~/routes/office/door-marks/route.server";
import { loader as kitchen } from "~/routes/office/kitchen/route.server";
import { type Office, openOffice, statusOf } from "./support/office";

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});

const JOUTSA = "172";

type Loaded<Loader extends (...args: never[]) => unknown> = Exclude<Awaited<ReturnType<Loader>>, Response>;

const municipalitiesOf = (attendees: { municipality: string }[]) => [
  ...new Set(attendees.map(({ municipality }) => municipality)),
];
const arrivedFromJoutsa = async () =>
  (await listAttendees(office.db, office.openId, [JOUTSA])).filter(({ arrivedAt }) => arrivedAt).length;

test("the contact of Toivakka has the names of Toivakka at the door, on paper and as they change", async () => {
  const page = (await office.ask("contact", door)) as Loaded<typeof door>;
  expect(municipalitiesOf(page.list.attendees)).toEqual(["Toivakka"]);
  expect(page.municipalities.map(({ name }) => name)).toEqual(["Toivakka"]);
  const printed = (await office.ask("contact", paper)) as Loaded<typeof paper>;
  expect(municipalitiesOf(printed.attendees)).toEqual(["Toivakka"]);
  const { list } = await ((await office.ask("contact", marks)) as Response).json();
  expect(municipalitiesOf(list.attendees)).toEqual(["Toivakka"]);
});

test("the organizer has everybody", async () => {
  const page = (await office.ask("organizer", door)) as Loaded<typeof door>;
  expect(municipalitiesOf(page.list.attendees).sort()).toEqual(["Joutsa", "Luhanka", "Toivakka"]);
});

test("a reference of another municipality brings nobody to the contact's screen", async () => {
  const { reference } = await office
    .db("registrations")
    .where({ event_id: office.heldId, municipality_code: JOUTSA })
    .first("reference");
  const query = `?viite=${reference}`;
  expect((await office.ask("contact", door, { query })) as Loaded<typeof door>).toMatchObject({
    party: { ids: [] },
  });
  const all = (await office.ask("organizer", door, { query })) as Loaded<typeof door>;
  expect(all.party?.ids.length).toBeGreaterThan(0);
});

test("the contact marks nobody of another municipality, and takes nobody in from there", async () => {
  const [somebody] = await listAttendees(office.db, office.openId, [JOUTSA]);
  const at = { id: office.openId };
  await office.ask("contact", mark, { ...at, form: { arrive: somebody?.id ?? "" } });
  expect(await arrivedFromJoutsa()).toBe(0);
  const id = "0198f0a0-0000-7000-8000-000000000001";
  const walkIn = { id, name: "Reino Rantala", municipalityCode: JOUTSA, organizationKind: "association" };
  expect(statusOf(await office.ask("contact", mark, { ...at, form: walkIn }))).toBe(422);
  await office.ask("organizer", mark, { ...at, form: { arrive: somebody?.id ?? "" } });
  expect(await arrivedFromJoutsa()).toBe(1);
});

test("the kitchen's numbers are the own municipality's to the contact, and hold no name", async () => {
  const own = (await office.ask("contact", kitchen)) as Loaded<typeof kitchen>;
  const all = (await office.ask("organizer", kitchen)) as Loaded<typeof kitchen>;
  expect(own.municipalities?.map(({ name }) => name)).toEqual(["Toivakka"]);
  expect(all.municipalities).toBeNull();
  expect(own.coming).toBeGreaterThan(0);
  expect(all.coming).toBeGreaterThan(own.coming);
  const [somebody] = await listAttendees(office.db, office.heldId, "all");
  expect(JSON.stringify({ ...all, asker: null })).not.toContain(somebody?.name);
});

import { beforeAll, expect, test } from "vitest";
import { loader as event } from "~/routes/office/event/route.server";
import { loader as home } from "~/routes/office/home/route.server";
import { loader as registrants } from "~/routes/office/registrants/route.server";
import { loader as csv } from "~/routes/office/registrants-csv/route.server";
import { type Office, openOffice } from "./support/office";

const JOUTSA = "172";

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});

type Loaded<Loader extends (...args: never[]) => unknown> = Awaited<ReturnType<Loader>>;

test("the contact of Toivakka sees Toivakka's registrants and no others", async () => {
  const page = (await office.ask("contact", registrants)) as Loaded<typeof registrants>;
  expect(new Set(page.registrants.map(({ municipality }) => municipality))).toEqual(new Set(["Toivakka"]));
  expect(page.municipalities.map(({ name }) => name)).toEqual(["Toivakka"]);
  expect(page.numbers?.byMunicipality.map(({ key }) => key)).toEqual(["Toivakka"]);
});

test("asking for another municipality by its number gives the contact nothing", async () => {
  const page = (await office.ask("contact", registrants, { query: `?kunta=${JOUTSA}` })) as Loaded<
    typeof registrants
  >;
  expect(page.registrants).toEqual([]);
});

test("the organizer sees all, or one municipality by choice", async () => {
  const all = (await office.ask("organizer", registrants)) as Loaded<typeof registrants>;
  expect(all.numbers?.byMunicipality).toHaveLength(3);
  const one = (await office.ask("organizer", registrants, { query: `?kunta=${JOUTSA}` })) as Loaded<
    typeof registrants
  >;
  expect(one.numbers?.byMunicipality.map(({ key }) => key)).toEqual(["Joutsa"]);
});

test("the contact's table holds only the own municipality, no diets, and ends in the notice", async () => {
  const answer = (await office.ask("contact", csv)) as Response;
  expect(answer.headers.get("content-disposition")).toMatch(
    /^attachment; filename="ilmoittautuneet-[a-z0-9-]+\.csv"$/,
  );
  const [head = "", ...rows] = (await answer.text()).trimEnd().split("\r\n");
  const last = rows.pop();
  expect(head).not.toMatch(/ruoka|diet/i);
  expect(last).toMatch(/^Henkilötietoja\./);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every((row) => row.split(";")[4] === "Toivakka")).toBe(true);
});

test("the contact's numbers on the home page and the event's are the own municipality's", async () => {
  const { events } = (await office.ask("contact", home)) as Loaded<typeof home>;
  const page = (await office.ask("contact", event)) as Loaded<typeof event>;
  const { registrations, participants, waiting } = page.numbers ?? {};
  const shown = events.find(({ id }) => id === office.heldId)?.numbers;
  expect(shown).toEqual({ registrations, participants, waiting });
  expect(registrations).toBeGreaterThan(0);
});

test("a facilitator sees the event but no numbers of registrants", async () => {
  const { events } = (await office.ask("facilitator", home)) as Loaded<typeof home>;
  expect(events.map(({ numbers }) => numbers)).toEqual([null, null]);
});

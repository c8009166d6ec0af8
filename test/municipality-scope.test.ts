import { beforeAll, describe, expect, test } from "vitest";
import sitemap from "~/routes";
import { type Office, openOffice, statusOf } from "./support/office";

const JOUTSA = "172";
const TOIVAKKA = "850";

interface Entry {
  file: string;
  path?: string;
  children?: Entry[];
}

/**
 * What an address of the office names besides its event. A contact who tries another municipality's is answered
 * as if it were not there. A new kind of address needs a line here.
 */
const NAMED: Record<
  string,
  "a municipality's" | "tried in a test of its own" | "the organizer's" | "nobody's"
> = {
  registrationId: "a municipality's",
  linkId: "a municipality's",
  organizationId: "tried in a test of its own",
  mailingId: "tried in a test of its own",
  importId: "tried in a test of its own",
  questionId: "the organizer's",
  roundId: "the organizer's",
  ruleId: "the organizer's",
  messageId: "the organizer's",
  newsId: "the organizer's",
  type: "nobody's",
};

/** Addresses whose form or query names registrations. */
const CHOOSING = ["registrants-csv", "registrants-xlsx", "confirmations", "cancellation"];

const routes = (entries: Entry[], above = ""): { file: string; path: string }[] =>
  entries.flatMap(({ file, path = "", children = [] }) => [
    { file, path: `${above}/${path}` },
    ...routes(children, `${above}/${path}`),
  ]);
const officeRoutes = routes(await sitemap).filter(({ file }) => file.startsWith("routes/office/"));
const namedIn = (path: string) =>
  [...path.matchAll(/:(\w+)/g)].map(([, name = ""]) => name).filter((n) => n !== "id");
const nameOf = (file: string) => file.split("/").slice(2, -1).join("/");
const ofMunicipality = officeRoutes.filter(({ path }) =>
  namedIn(path).some((name) => NAMED[name] === "a municipality's"),
);
const choosing = officeRoutes.filter(({ file }) => CHOOSING.includes(nameOf(file)));

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});

/** All that a contact of another municipality could have changed. */
const kept = async () => ({
  registrations: await office.db("registrations").orderBy("id"),
  participants: await office.db("participants").orderBy("id"),
  links: await office.db("event_links").orderBy("id"),
  mails: await office.db("outbox").count(),
});

test("whatever an address of the office names is known", () => {
  const named = new Set(officeRoutes.flatMap(({ path }) => namedIn(path)));
  expect([...named].sort()).toEqual(Object.keys(NAMED).sort());
});

test("the addresses that choose registrations are there", () => {
  expect(choosing.map(({ file }) => nameOf(file)).sort()).toEqual([...CHOOSING].sort());
});

describe.each(ofMunicipality)("$path", ({ file }) => {
  test("is for the contact of Toivakka when it is Toivakka's", async () => {
    const { loader } = await import(/* @vite-ignore */ `../app/${file}`);
    const own = await office.of(TOIVAKKA);
    if (loader) expect(statusOf(await office.ask("contact", loader, own))).toBe(200);
  });

  test("is not there for the contact of Toivakka when it is Joutsa's, and stays as it is", async () => {
    const { loader, action } = await import(/* @vite-ignore */ `../app/${file}`);
    const [before, theirs] = [await kept(), await office.of(JOUTSA)];
    const form = { version: "1", "participants[0].name": "Outi Outo", municipalityCode: TOIVAKKA };
    if (loader) expect(statusOf(await office.ask("contact", loader, theirs)), "page").toBe(404);
    if (action) expect(statusOf(await office.ask("contact", action, { ...theirs, form })), "form").toBe(404);
    expect(await kept()).toEqual(before);
  });
});

describe.each(choosing)("$path", ({ file }) => {
  test("knows nothing of Joutsa's registrations for the contact of Toivakka, and leaves them", async () => {
    const { loader, action } = await import(/* @vite-ignore */ `../app/${file}`);
    const [before, { registrationId: valittu }] = [await kept(), await office.of(JOUTSA)];
    const query = `?valitut=&valittu=${valittu}`;
    if (loader) expect(statusOf(await office.ask("contact", loader, { query })), "page").toBe(404);
    if (action)
      expect(statusOf(await office.ask("contact", action, { form: { valittu } })), "form").toBe(404);
    expect(await kept()).toEqual(before);
  });
});

test("a caller is written down for the own municipality only", async () => {
  const { action } = await import("~/routes/office/registrant-new/route.server");
  const form = (municipalityCode: string) => ({
    ...{ id: crypto.randomUUID(), source: "phone", language: "fi", organizationKind: "association" },
    ...{ "participants[0].name": "Outi Outo", municipalityCode },
  });
  const ask = (code: string) => office.ask("contact", action, { id: office.openId, form: form(code) });
  const before = await kept();
  expect(statusOf(await ask(JOUTSA))).toBe(422);
  expect(await kept()).toEqual(before);
  expect(statusOf(await ask(TOIVAKKA))).toBe(303);
});

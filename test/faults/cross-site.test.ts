import { type App, startApp } from "test/support/app";
import { countRows, databaseOf, findOpenSlug } from "test/support/app-database";
import { ask, goodForm, ownForm } from "test/support/ask";
import { beforeAll, describe, expect, it } from "vitest";

const EVIL = "https://evil.example";
const FORM = { "content-type": "application/x-www-form-urlencoded" };

const FOREIGN: Record<string, string>[] = [{}, { origin: EVIL }, { "sec-fetch-site": "cross-site" }];

let app: App;
let register: string;

beforeAll(async () => {
  app = await startApp();
  register = `/tapahtumat/${await findOpenSlug(databaseOf(app))}/ilmoittaudu`;
});

describe("a POST that another site may have caused is refused, and nothing is stored", () => {
  it.each<[from: string, headers: () => Record<string, string>]>([
    ["nobody says where", () => ({})],
    ["another origin", () => ({ origin: EVIL })],
    ["a page without an origin", () => ({ origin: "null" })],
    ["an origin that begins like ours", () => ({ origin: `${app.url}.evil.example` })],
    ["our host by another scheme", () => ({ origin: app.url.replace("http:", "https:") })],
    ["another site, says the browser", () => ({ origin: app.url, "sec-fetch-site": "cross-site" })],
    ["a sister site, says the browser", () => ({ origin: app.url, "sec-fetch-site": "same-site" })],
    ["a forged host", () => ({ origin: EVIL, host: "evil.example", "x-forwarded-host": "evil.example" })],
    ["a referrer of ours only", () => ({ origin: EVIL, referer: `${app.url}/` })],
  ])("from: %s", async (_from, headers) => {
    const before = await countRows(databaseOf(app));
    const reply = await ask(app, {
      path: register,
      method: "POST",
      headers: { ...FORM, ...headers() },
      body: goodForm(),
    });
    expect(reply.status).toBe(403);
    expect(await countRows(databaseOf(app))).toEqual(before);
  });

  it.each([
    ["the data of a page", () => `${register}.data`],
    ["the data of its route", () => `${register}?_data=routes%2Fpublic%2Fregister%2Froute`],
    ["its index", () => `${register}?index`],
    ["the same under a language", () => `/en${register}`],
    ["a sign-in link", () => "/kirjaudu"],
    ["a lost link", () => "/ilmoittautuminen"],
    ["a sign-out, which has no page", () => "/uloskirjautuminen"],
    ["the state of an event, which has no page", () => "/hallinta/tapahtumat/1/tila"],
    ["a command on a board, which has no page", () => "/taulu/ABCDEF/komennot"],
    ["what is not there", () => "/ei-ole"],
  ])("to: %s", async (_to, path) => {
    const before = await countRows(databaseOf(app));
    for (const from of FOREIGN) {
      const body = goodForm({ email: "aino.mallila@example.fi" });
      const reply = await ask(app, { path: path(), method: "POST", headers: { ...FORM, ...from }, body });
      expect(reply.status).toBe(403);
    }
    expect(await countRows(databaseOf(app))).toEqual(before);
  });

  it("the same form from our own page is taken", async () => {
    const headers = ownForm(app);
    const reply = await ask(app, { path: register, method: "POST", headers, body: goodForm() });
    expect(reply.status).toBe(303);
  });

  it("what a proxy says of the host is not believed", async () => {
    const headers = { ...ownForm(app), "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" };
    const body = goodForm({ email: "toinen@yhdistys.example.fi" });
    const reply = await ask(app, { path: register, method: "POST", headers, body });
    expect(reply.headers.location).toMatch(/^\/tapahtumat\//);
  });
});

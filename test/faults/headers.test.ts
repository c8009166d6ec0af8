import { type App, startApp } from "test/support/app";
import { databaseOf, findOpenSlug } from "test/support/app-database";
import { logOf } from "test/support/app-log";
import { ask, goodForm, ownForm, type Reply } from "test/support/ask";
import { beforeAll, describe, expect, it } from "vitest";

let app: App;
let slug: string;

beforeAll(async () => {
  app = await startApp();
  slug = await findOpenSlug(databaseOf(app));
});

function policyOf({ headers }: Reply): Record<string, string> {
  const parts = String(headers["content-security-policy"]).split("; ");
  return Object.fromEntries(parts.map((part) => part.split(/ (.*)/)));
}

describe("every answer carries the security headers", () => {
  it.each([
    ["/", 200],
    ["/tapahtumat/SLUG", 200],
    ["/tapahtumat/SLUG/ilmoittaudu", 200],
    ["/tapahtumat/SLUG/kalenteri.ics", 200],
    ["/ilmoittautuminen", 200],
    ["/saavutettavuus", 200],
    ["/tietosuoja", 200],
    ["/taulu", 200],
    ["/taulu/AAAAAA", 404],
    ["/kirjaudu", 200],
    ["/kirjaudu/tuntematon", 404],
    ["/postilaatikko", 200],
    ["/hallinta", 404],
    ["/ei-ole", 404],
    ["/%E0%A4%A", 400],
    ["/healthz", 200],
  ])("%s: %i", async (path, status) => {
    const reply = await ask(app, { path: path.replace("SLUG", slug) });
    expect(reply.status).toBe(status);
    expect(reply.headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "SAMEORIGIN",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
    });
    expect(reply.headers).not.toHaveProperty("x-powered-by");
    const policy = policyOf(reply);
    expect(policy).toMatchObject({ "default-src": "'none'", "base-uri": "'none'", "form-action": "'self'" });
    expect(policy["script-src"]).toMatch(/^'self'( 'nonce-[\w+/]{22}==')?$/);
    expect(policy["style-src"]).toBe("'self'");
    expect(reply.body).not.toMatch(/<script(?![^>]* (nonce|src)=)| style="| on\w+="/);
  });

  it("a file of ours cannot be taken for another kind, and is kept for a year", async () => {
    const { body } = await ask(app, { path: "/" });
    const stylesheet = /href="(\/assets\/[^"]+\.css)"/.exec(body)?.[1] ?? "";
    const { headers } = await ask(app, { path: stylesheet });
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  });

  it("what is shown to one person is kept by no cache", async () => {
    for (const path of ["/hallinta", "/ilmoittautuminen", "/kirjaudu", "/postilaatikko"])
      expect((await ask(app, { path })).headers["cache-control"]).toBe("no-store");
  });
});

describe("the log", () => {
  it("tells of each request in one line, and of nobody", async () => {
    const form = { method: "POST", headers: ownForm(app) };
    const secret = "SALAINEN-tunnus-1234567890";
    const lines = await logOf(app, async () => {
      await ask(app, { ...form, path: `/tapahtumat/${slug}/ilmoittaudu`, body: goodForm() });
      await ask(app, { ...form, path: "/kirjaudu", body: "email=aino.mallila%40example.fi" });
      await ask(app, { path: `/ilmoittautuminen/${secret}/peru` });
      await ask(app, { path: `/en/ilmoittautuminen/${secret}` });
      await ask(app, { path: `/kirjaudu/${secret}` });
      await ask(app, { path: "/taulu/K7PQXM/virta" });
      await ask(app, { path: `/?viite=${secret}&nimi=Aino` });
    });
    expect(lines.map(({ status }) => status)).toEqual([303, 200, 302, 302, 404, 404, 200]);
    expect(lines.map(({ path }) => path)).toEqual([
      `/tapahtumat/${slug}/ilmoittaudu`,
      "/kirjaudu",
      "/ilmoittautuminen/…/peru",
      "/en/ilmoittautuminen/…",
      "/kirjaudu/…",
      "/taulu/…/virta",
      "/",
    ]);
    expect(app.log()).not.toMatch(/aino|järvelä|mallila|yhdistys|SALAINEN|K7PQXM/i);
  });
});

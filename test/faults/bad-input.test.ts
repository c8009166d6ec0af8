import { type App, startApp } from "test/support/app";
import { countRows, databaseOf, findOpenSlug } from "test/support/app-database";
import { logLines, logOf } from "test/support/app-log";
import { ask, goodForm, ownForm, type Question } from "test/support/ask";
import { beforeAll, describe, expect, it, vi } from "vitest";

let app: App;
let register: string;

beforeAll(async () => {
  app = await startApp();
  register = `/tapahtumat/${await findOpenSlug(databaseOf(app))}/ilmoittaudu`;
});

/** The answer's status; and it left one line in the log, of that status, and nothing in the database. */
async function refusal(question: Question): Promise<number> {
  const db = databaseOf(app);
  const before = await countRows(db);
  let status = 0;
  const lines = await logOf(app, async () => {
    status = (await ask(app, question)).status;
  });
  expect(lines).toEqual([expect.objectContaining({ method: question.method ?? "GET", status })]);
  expect(await countRows(db)).toEqual(before);
  return status;
}

const post = (body: string | Buffer, headers: Record<string, string> = {}): Question => ({
  path: register,
  method: "POST",
  headers: { ...ownForm(app), ...headers },
  body,
});

const TEN_MEGABYTES = "x".repeat(10_000_000);
const eleven = Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`participants[${n}].name`, "Aino"]));
const asking = (intent: unknown) => goodForm({ __intent__: JSON.stringify(intent) });

describe("what no page of ours sends is refused in one line, and nothing is stored", () => {
  it.each<[what: string, status: number, body: () => string, headers?: Record<string, string>]>([
    ["a form as JSON", 400, () => "{}", { "content-type": "application/json" }],
    ["a form as plain text", 400, goodForm, { "content-type": "text/plain" }],
    ["a form in parts without a boundary", 400, () => "x", { "content-type": "multipart/form-data" }],
    ["a broken part", 400, () => "--x\r\nConten", { "content-type": "multipart/form-data; boundary=x" }],
    ["nothing", 422, () => ""],
    ["a null byte", 422, () => goodForm({ "participants[0].name": "Aino\0Järvelä" })],
    ["a null byte in the address", 422, () => goodForm({ email: "aino\0@yhdistys.example.fi" })],
    ["a line break in a name", 422, () => goodForm({ "participants[0].name": "Aino\r\nBcc: x@y.example" })],
    ["half of a surrogate pair", 422, () => goodForm().replace("Aino", "%ED%A0%80")],
    ["bytes that are no text", 422, () => goodForm().replace("Aino", "%FF%FE")],
    ["an over-long field", 422, () => goodForm({ organizationName: "x".repeat(5_000) })],
    ["more people than a form takes", 422, () => goodForm(eleven)],
    ["a kind that is none", 422, () => goodForm({ organizationKind: "__proto__" })],
    ["a municipality that is not asked", 422, () => goodForm({ municipalityCode: "091" })],
    ["an endless row of people", 400, () => goodForm({ "participants[4294967294].name": "Aino" })],
    ["a field deep in others", 400, () => goodForm({ [`a${".b".repeat(20_000)}`]: "1" })],
    ["a prototype", 400, () => goodForm({ "__proto__.isAdmin": "1" })],
    ["a button that is none", 400, () => goodForm({ __intent__: "{" })],
    ["a button for an endless row", 400, () => asking({ type: "update", payload: { name: "a[99999999]" } })],
    ["a button of another form", 400, () => asking({ type: "remove", payload: { name: "email", index: 0 } })],
    ["a paste of 10 MB", 413, () => TEN_MEGABYTES],
    ["a paste of 10 MB in pieces", 413, () => TEN_MEGABYTES, { "transfer-encoding": "chunked" }],
  ])("%s: %i", async (_what, status, body, headers) => {
    expect(await refusal(post(body(), headers))).toBe(status);
  });

  it.each([
    ["/%E0%A4%A", 400],
    ["//evil.example", 400],
    ["/\\evil.example", 400],
    ["http://evil.example/", 400],
    ["/%00", 404],
    ["/tapahtumat/%00", 404],
    ["/tapahtumat/..%2f..%2fetc%2fpasswd", 404],
    ["/assets/..%2f..%2fpackage.json", 404],
    ["/a%0d%0aSet-Cookie:x=1", 404],
    [`/${"a".repeat(9_000)}`, 404],
    ["/__manifest?p=%2F&version=1", 404],
    ["/?_data=root", 404],
    ["/_root.data", 404],
    ["/saavutettavuus.data", 404],
    ["/sv/saavutettavuus.data", 404],
    ["/kirjaudu.data", 404],
  ])("the address %s: %i", async (path, status) => {
    expect(await refusal({ path })).toBe(status);
  });

  it("a page without scripts has no bare data, which holds more than it shows; a page with scripts has", async () => {
    const page = register.replace("/ilmoittaudu", "");
    for (const path of [`${page}.data`, `${register}.data`, `${page}/ilmoittaudu.data?_routes=root`])
      expect(await refusal({ path })).toBe(404);
    const { headers } = await ask(app, { path: "/taulu/AAAAAA.data" });
    expect(headers["content-type"]).toMatch(/^text\/x-script/);
  });

  it.each(["TRACE", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"])(
    "the method %s: 405",
    async (method) => {
      expect(await refusal({ path: register, method, headers: ownForm(app) })).toBe(405);
    },
  );

  it("a form to what takes none: 405", async () => {
    for (const path of ["/", "/healthz", "/saavutettavuus"])
      expect(await refusal({ ...post(goodForm()), path })).toBe(405);
  });

  it("a HEAD is answered as a GET, without a body", async () => {
    for (const path of ["/", register, "/ei-ole", "/hallinta", "/favicon.svg"]) {
      const [head, get] = [await ask(app, { path, method: "HEAD" }), await ask(app, { path })];
      expect([head.status, head.body], path).toEqual([get.status, ""]);
    }
  });

  it("a sender who goes away in the middle of a form leaves one line", async () => {
    const cut = { ...post("organizationName="), headers: { ...ownForm(app), "content-length": "5000" } };
    const lines = await logOf(app, async () => {
      const before = logLines(app).length;
      await ask(app, { ...cut, cut: true }).catch(() => null);
      await vi.waitUntil(() => logLines(app).length > before);
    });
    expect(lines).toEqual([expect.objectContaining({ method: "POST", status: 499 })]);
  });
});

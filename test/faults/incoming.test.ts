import { enqueueOutbox } from "db/outbox";
import { type App, startApp } from "test/support/app";
import { databaseOf } from "test/support/app-database";
import { ask, type Reply } from "test/support/ask";
import { incomingMail, returnedMessage } from "test/support/mails";
import { beforeAll, expect, it } from "vitest";

const SECRET = "a-secret-of-24-characters-or-more";
const RIGHT = { authorization: `Bearer ${SECRET}`, "content-type": "message/rfc822" };

let app: App;

beforeAll(async () => {
  app = await startApp({ INCOMING_SECRET: SECRET });
  const now = new Date().toISOString();
  await enqueueOutbox(databaseOf(app), returnedMessage({ createdAt: now }));
  await databaseOf(app)("outbox").update({ state: "sent", sent_at: now });
});

function hand(body: Buffer | string, headers: Record<string, string> = RIGHT, to = app): Promise<Reply> {
  return ask(to, { path: "/saapuva", method: "POST", headers, body });
}

const state = async () => (await databaseOf(app)("outbox").first("state")).state;

it.each<[what: string, status: number, headers: Record<string, string>, body?: string | Buffer]>([
  ["no secret", 401, { "content-type": "message/rfc822" }],
  ["another secret", 401, { ...RIGHT, authorization: `Bearer ${SECRET}r` }],
  ["the beginning of the secret", 401, { ...RIGHT, authorization: `Bearer ${SECRET.slice(0, -1)}` }],
  ["a form", 415, { ...RIGHT, "content-type": "application/x-www-form-urlencoded" }],
  ["a mail of more than a megabyte", 413, RIGHT, Buffer.alloc(1024 * 1024 + 1, "a")],
])("a mail that is handed over with %s is refused: %i", async (_what, status, headers, body) => {
  const reply = await hand(body ?? incomingMail("postfix-unknown-user"), headers);
  expect(reply.status).toBe(status);
  expect(await state()).toBe("sent");
});

it.each([
  ["question-from-a-person", "unknown", "sent"],
  ["postfix-unknown-user", "bounce", "bounced"],
  ["postfix-unknown-user", "bounce", "bounced"],
])("%s is taken as: %s", async (name, taken, after) => {
  const reply = await hand(incomingMail(name));
  expect([reply.status, JSON.parse(reply.body)]).toEqual([200, { taken }]);
  expect(await state()).toBe(after);
});

it("what was handed over leaves no address and no secret in the log", () => {
  expect(app.log()).toContain("/saapuva");
  expect(app.log()).not.toMatch(/kylayhdistys|a-secret/);
});

it("without a secret in the settings there is no such address", async () => {
  const closed = await startApp();
  for (const headers of [RIGHT, { ...RIGHT, authorization: "Bearer " }, {}])
    expect((await hand(incomingMail("postfix-unknown-user"), headers, closed)).status).toBe(404);
});

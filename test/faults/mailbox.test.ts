import { enqueueOutbox } from "db/outbox";
import type { Knex } from "knex";
import { type App, startApp } from "test/support/app";
import { databaseOf } from "test/support/app-database";
import { using } from "test/support/database-url";
import { openOrganizer } from "test/support/hall-pages";
import { CERTIFICATE, type ImapServer, openImapServer } from "test/support/imap-server";
import { incomingMail, returnedMessage } from "test/support/mails";
import { sqliteFile } from "test/support/sqlite-file";
import { beforeEach, expect, it, vi } from "vitest";
import { officeIncoming } from "~/i18n/fi/office-incoming";
import { paths } from "~/paths";

const ADDRESS = "aino@kylayhdistys.example.fi";
const BOUNCE = "Undelivered Mail Returned to Sender";
const QUESTION = /^Subject: (.*)$/m.exec(incomingMail("question-from-a-person").toString())?.[1]?.trim();
const READ = "Hytekierto-luettu";
const TRUSTED = { NODE_EXTRA_CA_CERTS: CERTIFICATE };
const IN_TIME = { timeout: 20_000, interval: 50 };
const t = officeIncoming.unread;

let server: ImapServer;

beforeEach(async () => {
  server = await openImapServer();
  await server.deliver(incomingMail("question-from-a-person"));
  await server.deliver(incomingMail("postfix-unknown-user"));
});

/** The service, in which the mail that came back was sent today; it looks at the mailbox as soon as it starts. */
async function startReading(env: Record<string, string>): Promise<{ app: App; db: Knex }> {
  const url = await sqliteFile();
  const now = new Date().toISOString();
  await using(url, async (db) => {
    await enqueueOutbox(db, returnedMessage({ createdAt: now }));
    await db("outbox").update({ state: "sent", sent_at: now });
  });
  const app = await startApp({ ...TRUSTED, DATABASE_URL: url, ...env });
  return { app, db: databaseOf(app) };
}

const isBounced = (db: Knex) => async () => Boolean(await db("outbox").where({ state: "bounced" }).first());
const isRead = (app: App) => () => app.log().includes('"taken":"bounce"');

it.each(["imaps", "imap"] as const)(
  "a mail that came back is read from the mailbox by %s, marked and put aside; a person's stays unread",
  async (protocol) => {
    const { app, db } = await startReading({ IMAP_URL: server.url({ protocol }) });
    await vi.waitUntil(isRead(app), IN_TIME);
    expect(await isBounced(db)()).toBe(true);
    expect(await db("bad_addresses").select("email_key", "reason")).toEqual([
      { email_key: ADDRESS, reason: "bounce" },
    ]);
    expect(await server.mailsIn("INBOX")).toEqual([{ subject: QUESTION, isRead: false }]);
    expect(await server.mailsIn(READ)).toEqual([{ subject: BOUNCE, isRead: false }]);
    expect(app.output()).not.toContain(ADDRESS);
  },
);

it("where the folder for what was read cannot be had, the mail is marked as read", async () => {
  await server.forbid(READ);
  const { app, db } = await startReading({ IMAP_URL: server.url() });
  await vi.waitUntil(isRead(app), IN_TIME);
  expect(await isBounced(db)()).toBe(true);
  expect(await server.mailsIn("INBOX")).toEqual([
    { subject: QUESTION, isRead: false },
    { subject: BOUNCE, isRead: true },
  ]);
});

it.each<[what: string, reason: keyof typeof t.reasons, env: () => Record<string, string>]>([
  ["a wrong password", "sign-in", () => ({ IMAP_URL: server.url({ password: "väärä-salasana" }) })],
  ["a folder that is not there", "folder", () => ({ IMAP_URL: server.url({ folder: "Palautuneet" }) })],
  [
    "a certificate that nobody knows",
    "encryption",
    () => ({ IMAP_URL: server.url(), NODE_EXTRA_CA_CERTS: "" }),
  ],
])(
  "with %s the office says why the mailbox is not read, and nothing is touched",
  async (_what, reason, env) => {
    const { app, db } = await startReading(env());
    await vi.waitUntil(() => app.log().includes("mailbox not read"), IN_TIME);
    const page = await openOrganizer(app);
    await page.goto(app.url + paths.officeOutbox());
    await page.getByText(t.title).waitFor();
    await page.getByText(t.reasons[reason]).waitFor();
    expect(await isBounced(db)()).toBe(false);
    expect(await server.mailsIn("INBOX")).toHaveLength(2);
    expect(app.output()).not.toMatch(/salasana/);
  },
);

it("a mailbox that nobody answers for is told of until it is read again, and then nothing was lost", async () => {
  await server.stop();
  const { app, db } = await startReading({ IMAP_URL: server.url() });
  await vi.waitUntil(() => app.log().includes("mailbox not read"), IN_TIME);
  const page = await openOrganizer(app);
  await page.goto(app.url + paths.officeOutbox());
  await page.getByText(t.reasons.unreachable).waitFor();
  await server.restart();
  await app.restart();
  await vi.waitUntil(isRead(app), IN_TIME);
  await vi.waitUntil(async () => (await db("outbox_pauses")).length === 0, IN_TIME);
  await page.reload();
  expect(await page.getByText(t.title).count()).toBe(0);
  expect(await isBounced(db)()).toBe(true);
});

import { newId } from "db/id";
import { listLine } from "db/participants";
import { listRooms } from "db/quotas";
import type { Knex } from "knex";
import { afterwards } from "test/support/afterwards";
import { type App, startApp } from "test/support/app";
import { databaseOf } from "test/support/app-database";
import { ask, ownForm } from "test/support/ask";
import { endLeases, GUESTS, registerAll } from "test/support/crowd";
import { otherDatabase, using } from "test/support/database-url";
import { openEvening } from "test/support/open-evening";
import { type PostgresServer, startPostgres } from "test/support/postgres-server";
import { openPostOffice, type PostOffice } from "test/support/smtp";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { seated } from "~/domain/registration/places";
import { paths } from "~/paths";

const PLACES = 10;
const SHARED = { DEMO: "off", SESSION_SECRET: "the-same-secret-in-both-web-processes" };
const DELIVERED = { timeout: 40_000, interval: 50 };

let postgres: PostgresServer;

beforeAll(async () => {
  postgres = await startPostgres();
  afterwards(postgres.stop);
});

interface Service {
  apps: [App, App];
  db: Knex;
  event: { id: string; slug: string };
  post: PostOffice;
}

/** Two web processes on one database, with an event of ten places. */
async function openService(databaseUrl: string | null): Promise<Service> {
  const post = await openPostOffice();
  const env = { ...SHARED, SMTP_URL: post.url };
  const one = await startApp(databaseUrl ? { ...env, DATABASE_URL: databaseUrl } : env);
  const other = await startApp({ ...env, DATABASE_URL: one.databaseUrl });
  const db = databaseOf(one);
  return { apps: [one, other], db, event: await openEvening(db, { capacity: PLACES, quotas: [] }), post };
}

async function postgresUrl(): Promise<string> {
  const name = `full_${newId().replaceAll("-", "")}`;
  await using(postgres.url, (server) => server.raw("create database ??", [name]));
  return otherDatabase(postgres.url, name);
}

/** Ten have a place, who are the first of the line, and the rooms say so. */
async function expectFair(db: Knex, { id }: { id: string }, size: number): Promise<void> {
  const [line, rooms] = [await listLine(db, id), await listRooms(db, id)];
  expect(line).toHaveLength(size);
  expect(line.map(({ placed }) => placed)).toEqual(line.map((_, index) => (index < PLACES ? 1 : 0)));
  expect(seated(line, rooms)).toEqual({ placed: line.map(({ placed }) => placed), rooms });
}

const registered = (db: Knex) => db("registrations").whereNull("cancelled_at").pluck("email");

/** What was left to send has been sent; after a cut some come twice, but under the same Message-ID. */
async function expectMails({ db, post }: Service, kinds: Record<string, number>): Promise<void> {
  await vi.waitUntil(async () => (await db("outbox").whereNot({ state: "sent" })).length === 0, DELIVERED);
  const sent: string[] = await db("outbox").pluck("kind");
  const counts = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, 0]));
  for (const kind of sent) counts[kind] = (counts[kind] ?? 0) + 1;
  expect(counts).toEqual(kinds);
  expect(new Set(post.mails.map(({ messageId }) => messageId)).size).toBe(sent.length);
}

describe.each([
  ["SQLite", async () => null],
  ["PostgreSQL", postgresUrl],
])("forty for ten places, by two web processes on one %s", (_, urlOf) => {
  it("ten are in, the first who came, and each has one mail", async () => {
    const service = await openService(await urlOf());
    const { apps, db, event, post } = service;
    expect(await registerAll(apps, event.slug)).toHaveLength(GUESTS.length);
    await expectFair(db, event, GUESTS.length);
    await expectMails(service, { confirmation: PLACES, "queue-place": 30, "contact-notice": 40 });
    expect(post.mails).toHaveLength(80);
  });

  it.each([3, 20])("nobody is lost or doubled when the power goes after %i answers", async (count) => {
    const service = await openService(await urlOf());
    const { apps, db, event } = service;
    let cut: Promise<unknown> | undefined;
    const acknowledged = await registerAll(apps, event.slug, (answers) => {
      if (answers >= count) cut ??= Promise.all(apps.map((app) => app.kill()));
    });
    await cut;
    await endLeases(db);
    const stored = await registered(db);
    expect(stored).toEqual(expect.arrayContaining(acknowledged));
    expect(new Set(stored).size).toBe(stored.length);
    await expectFair(db, event, stored.length);

    for (const app of apps) await app.restart();
    const unanswered = GUESTS.filter((email) => !acknowledged.includes(email));
    expect(await registerAll(apps, event.slug, undefined, unanswered)).toHaveLength(unanswered.length);
    expect((await registered(db)).sort()).toEqual([...GUESTS].sort());
    await expectFair(db, event, GUESTS.length);
    const again = stored.length - acknowledged.length;
    await expectMails(service, {
      ...{ confirmation: PLACES, "queue-place": 30, "contact-notice": 40, "link-again": again },
    });
  });

  it("when one process is killed, the other goes on taking places in order", async () => {
    const { apps, db, event } = await openService(await urlOf());
    const [one] = apps;
    let killed: Promise<unknown> | undefined;
    const acknowledged = await registerAll(apps, event.slug, (answers) => {
      if (answers >= 8) killed ??= one.kill();
    });
    await killed;
    expect(acknowledged.length).toBeGreaterThanOrEqual(GUESTS.length / 2);
    const stored = await registered(db);
    expect(stored).toEqual(expect.arrayContaining(acknowledged));
    await expectFair(db, event, stored.length);
  });

  it("places given back in a crowd go to the first in the line, each with one mail", async () => {
    const service = await openService(await urlOf());
    const { apps, db, event, post } = service;
    await registerAll(apps, event.slug);
    await expectMails(service, { confirmation: PLACES, "queue-place": 30, "contact-notice": 40 });
    const mails = post.mails.filter(({ subject }) => subject?.includes("vastaanotettu"));
    const leaving = mails.map(async ({ text = "" }, index) => {
      const token = /\/ilmoittautuminen\/([\w-]+)/.exec(text)?.[1] ?? "";
      const app = apps[index % 2] as App;
      const path = paths.bookingCancel(token);
      const { status } = await ask(app, { path, method: "POST", headers: ownForm(app) });
      expect(status).toBe(303);
    });
    await Promise.all(leaving);
    await expectFair(db, event, GUESTS.length - PLACES);
    await expectMails(service, {
      ...{ confirmation: PLACES, "queue-place": 30, "contact-notice": 50 },
      ...{ cancellation: PLACES, promotion: PLACES },
    });
  });
});

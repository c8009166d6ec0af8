import { enqueueOutbox, findOutboxMessage } from "db/outbox";
import { listOutboxPage } from "db/views/outbox";
import type { MessageKind } from "emails/kinds";
import { exampleMessage } from "test/support/messages";
import { SITE } from "test/support/negotiation";
import { type Office, openOffice, statusOf } from "test/support/office";
import { beforeEach, expect, test } from "vitest";
import { outboxMessage } from "~/domain/message/queue.server";
import type { OutboxState } from "~/domain/message/types";
import { action as cancellation } from "../outbox-cancellation/route.server";
import { action as resendingAll } from "../outbox-failed/route.server";
import { loader as html } from "../outbox-html/route.server";
import { loader as page } from "../outbox-message/route.server";
import { action as resending } from "../outbox-resending/route.server";
import { action as testing } from "../outbox-test/route.server";
import { loader as list } from "./route.server";

const SECRET = "aB3_-xyzaB3_-xyzaB3_-xyzaB3_-xyz";
const COPY_ID = "019505c4-1d5c-7bde-8f00-0123456789ab";

let office: Office;

beforeEach(async () => {
  office = await openOffice();
  await office.db("outbox").update({ state: "sent" });
});

async function plant(
  state: OutboxState,
  kind: MessageKind = "confirmation",
  name = "Väinö",
): Promise<string> {
  const example = exampleMessage(kind);
  const facts = JSON.parse(JSON.stringify(example.facts).replaceAll("SALAINEN", SECRET));
  const to = { name, address: `${name.length}@yhdistys.example.fi` };
  const row = outboxMessage(SITE, { ...example, facts, to }, { dedupeKey: name + state + kind }, new Date());
  await enqueueOutbox(office.db, row);
  await office.db("outbox").where({ id: row.id }).update({ state, answer: "550 5.1.1 no such user" });
  return row.id;
}

const stateOf = async (id: string) => (await findOutboxMessage(office.db, id))?.state;

test("the newest comes first; state, kind and words of a name or an address narrow the list", async () => {
  await plant("sent", "confirmation", "Äijä Östman");
  const failed = await plant("failed");
  const ask = async (query: string) =>
    (await office.ask("organizer", list, { query })) as Awaited<ReturnType<typeof list>>;
  expect((await ask("")).messages[0]?.id).toBe(failed);
  expect((await ask("?tila=failed")).messages.map(({ id }) => id)).toEqual([failed]);
  expect((await ask("?haku=äijä+östman")).total).toBe(1);
  expect((await ask("?haku=Äijä+example.fi&laji=confirmation")).total).toBe(1);
  expect(await ask("")).toMatchObject({ failed: 1, causes: [{ cause: "no-address", count: 1 }] });
});

test("the very mail is shown, and none of its secret links", async () => {
  const messageId = await plant("sent");
  const shown = (await office.ask("organizer", page, { messageId })) as Awaited<ReturnType<typeof page>>;
  expect(shown.mail?.text).toContain("/ilmoittautuminen/•••");
  const frame = (await office.ask("organizer", html, { messageId })) as Response;
  const body = await frame.text();
  expect(body).toContain("Ilmoittautumisesi on vastaanotettu");
  expect(JSON.stringify(shown) + body).not.toContain(SECRET);
  expect(frame.headers.get("content-security-policy")).toMatch(/^sandbox;/);
});

test("of a link to sign in nothing is shown, and it is not sent again", async () => {
  const messageId = await plant("failed", "sign-in-link");
  expect(await office.ask("organizer", page, { messageId })).toMatchObject({ mail: null, hidden: "hidden" });
  expect(statusOf(await office.ask("organizer", html, { messageId }))).toBe(404);
  await office.ask("organizer", resendingAll, { form: { haku: "" } });
  expect(await stateOf(messageId)).toBe("failed");
});

test("what failed goes again as it is; of what was sent a copy goes, once, when it was meant", async () => {
  const failed = await plant("failed");
  const sent = await plant("sent");
  const form = { copyId: COPY_ID };
  await office.ask("organizer", resending, { messageId: failed, form });
  expect(await stateOf(failed)).toBe("queued");
  await office.ask("organizer", resending, { messageId: sent, form });
  expect(await stateOf(COPY_ID)).toBeUndefined();
  for (const _twice of [1, 2])
    await office.ask("organizer", resending, { messageId: sent, form: { ...form, sure: "on" } });
  expect(await stateOf(sent)).toBe("sent");
  expect(await stateOf(COPY_ID)).toBe("queued");
});

test("what waits is taken back, and what has gone is not", async () => {
  const waiting = await plant("waiting");
  const sent = await plant("sent");
  for (const messageId of [waiting, sent])
    await office.ask("organizer", cancellation, { messageId, form: {} });
  expect([await stateOf(waiting), await stateOf(sent)]).toEqual(["cancelled", "sent"]);
});

test("all that failed goes again, of what the list shows", async () => {
  const one = await plant("failed", "confirmation", "Väinö");
  const other = await plant("failed", "reminder", "Eino Ahola");
  await office.ask("organizer", resendingAll, { form: { haku: "Ahola", laji: "", tapahtuma: "" } });
  expect([await stateOf(one), await stateOf(other)]).toEqual(["failed", "queued"]);
  expect(
    await listOutboxPage(office.db, { search: null, state: "failed", kind: null, eventId: null }, 1),
  ).toHaveLength(1);
});

test("without a mail server there is nothing to test", async () => {
  expect(statusOf(await office.ask("organizer", testing, { form: {} }))).toBe(409);
});

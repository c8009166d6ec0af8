import { findOutboxMessage } from "db/outbox";
import { MESSAGE_KINDS } from "emails/kinds";
import { messageIdOf } from "emails/transport";
import type { Knex } from "knex";
import { simpleParser } from "mailparser";
import { freshDatabase } from "test/support/database";
import { deliverAll, openDelivery } from "test/support/delivering";
import { exampleMessage } from "test/support/messages";
import { openMoodyMailServer } from "test/support/moody-mail-server";
import { openNegotiation, SITE } from "test/support/negotiation";
import { registerIn } from "test/support/registering";
import { expect, test } from "vitest";
import { maskLinks } from "~/domain/message/mask";
import { queue } from "~/domain/message/queue.server";
import { mayBeRead } from "~/domain/message/rules";
import { maskedMail } from "./masked-mail.server";

const SENDER = "Hyte <posti@hyte.example.fi>";
const NOW = new Date("2024-10-01T09:00:00Z");

/** All that the outbox holds, as a mail server got it, by message. */
async function sendAll(db: Knex): Promise<Map<string, string>> {
  const server = await openMoodyMailServer();
  await deliverAll(openDelivery(db, server.url, { mailFrom: SENDER }));
  return new Map(server.accepted.map(({ raw }) => [/^Message-ID: (.*)$/im.exec(raw)?.[1] ?? "", raw]));
}

const SECRETS_ASIDE = (text: string) =>
  JSON.parse(JSON.stringify(maskLinks({ ...exampleMessage("news"), facts: { text } as never }).facts)).text;

/** What the office shows of a message, and what was sent, alike but for the secrets of links. */
async function both(db: Knex, id: string, sent: Map<string, string>) {
  const { mail } = maskedMail(SITE, SENDER, (await findOutboxMessage(db, id)) ?? expect.fail("no message"));
  if (!mail) throw new Error("not shown");
  const raw = sent.get(messageIdOf(id, mail)) ?? expect.fail(`${id} was not sent`);
  const { subject, text, html, attachments, headers, messageId } = await simpleParser(raw);
  const body = (part: unknown) => SECRETS_ASIDE(String(part).replaceAll("\r\n", "\n").trim());
  return {
    shown: {
      ...{
        messageId: messageIdOf(id, mail),
        subject: mail.subject,
        language: mail.headers["Content-Language"],
      },
      ...{
        text: mail.text.trim(),
        html: mail.html.trim(),
        calendars: mail.calendar ? [mail.calendar.content] : [],
      },
    },
    got: {
      ...{
        messageId,
        subject,
        language: headers.get("content-language"),
        text: body(text),
        html: body(html),
      },
      calendars: [...new Set(attachments.map(({ content }) => content.toString()))],
    },
  };
}

test("the office shows of every kind what the mail server got: subject, both texts, calendar and Message-ID", async () => {
  const db = await freshDatabase();
  for (const kind of MESSAGE_KINDS)
    await queue(db, SITE, exampleMessage(kind), { dedupeKey: kind }, new Date());
  const sent = await sendAll(db);
  expect(sent.size).toBe(MESSAGE_KINDS.length);
  for (const { id, kind } of await db("outbox").select("id", "kind")) {
    if (!mayBeRead(kind)) continue;
    const { shown, got } = await both(db, id, sent);
    expect(got, kind).toEqual(shown);
  }
});

test("it goes on showing that when the event and the registration have changed since", async () => {
  const db = await freshDatabase();
  await registerIn(db, await openNegotiation(db), "850", "Toivakan kylät ry", NOW);
  const sent = await sendAll(db);
  await db("events").update({ title: "Toinen ilta", starts_at: "2025-01-01T15:00:00.000Z", alarms: "10080" });
  await db("registrations").update({ calendar_sequence: 7, organization_name: "Toinen ry" });
  const ids: string[] = await db("outbox").pluck("id");
  expect(ids).toHaveLength(2);
  for (const id of ids) {
    const { shown, got } = await both(db, id, sent);
    expect(got).toEqual(shown);
    expect(shown.subject + shown.text).not.toContain("Toinen");
  }
});

import type { AppLoadContext, LoaderFunctionArgs } from "@remix-run/node";
import type { Db } from "db/connection";
import pino from "pino";
import { freshDatabase } from "test/support/database";
import { exampleMessage, REGISTRATION } from "test/support/messages";
import { expect, test } from "vitest";
import { queue } from "~/domain/message/queue.server";
import { createDelivery } from "~/worker/deliver";
import { loader as attachment } from "../mailbox-attachment/route.server";
import { loader as html } from "../mailbox-html/route.server";
import { loader as message } from "../mailbox-message/route.server";
import { loader as mailbox } from "./route.server";

const SITE = { publicUrl: "https://hyte.example.fi", key: Buffer.alloc(32, 7) };

async function mailboxWith(
  ...kinds: Parameters<typeof exampleMessage>[0][]
): Promise<{ db: Db; ids: string[] }> {
  const db = await freshDatabase();
  const log = pino({ level: "silent" });
  const delivery = createDelivery({ db, site: SITE, smtpUrl: null, mailFrom: "posti@hyte.example.fi", log });
  for (const kind of kinds) {
    await queue(db, SITE, exampleMessage(kind), { dedupeKey: kind }, new Date());
    await delivery.deliver(new Date());
  }
  const ids = await db("mailbox").orderBy("received_at").pluck("id");
  return { db, ids };
}

function asked(db: Db, params: Record<string, string> = {}, mailboxOpen = true): LoaderFunctionArgs {
  const context = { db, mailboxOpen, language: "fi" } as unknown as AppLoadContext;
  return { params, context, request: new Request("https://hyte.example.fi/postilaatikko") };
}

test("where the mailbox is not open, none of its addresses exists", async () => {
  const { db, ids } = await mailboxWith("confirmation");
  const args = asked(db, { id: ids[0] ?? "", n: "0" }, false);
  for (const loader of [mailbox, message, html, attachment]) {
    await expect(loader(args)).rejects.toMatchObject({ init: { status: 404 } });
  }
});

test("an unknown mail or attachment is not found", async () => {
  const { db, ids } = await mailboxWith("sign-in-link");
  await expect(message(asked(db, { id: "unknown" }))).rejects.toMatchObject({ init: { status: 404 } });
  const none = attachment(asked(db, { id: ids[0] ?? "", n: "0" }));
  await expect(none).rejects.toMatchObject({ init: { status: 404 } });
});

test("the list shows the newest first, to whom and what, and which has an attachment", async () => {
  const { db } = await mailboxWith("confirmation", "sign-in-link");
  const { mails, hasOlder } = await mailbox(asked(db));
  expect(mails.map(({ hasAttachment }) => hasAttachment)).toEqual([false, true]);
  expect(mails[1]?.subject).toContain("Ilmoittautumisesi on vastaanotettu");
  expect(mails[1]?.to).toContain("aino@kylayhdistys.example.fi");
  expect(hasOlder).toBe(false);
});

test("a mail opens with its text, headers, invitation and one attachment to download", async () => {
  const { db, ids } = await mailboxWith("confirmation");
  const { mail, attachments } = await message(asked(db, { id: ids[0] ?? "" }));
  expect(mail.text).toContain(REGISTRATION.manageUrl);
  expect(mail.headers).toContain("Auto-Submitted: auto-generated");
  expect(mail.invite).toMatchObject({ method: "REQUEST", startsAt: "2024-10-30T15:30:00.000Z" });
  expect(attachments.map(({ filename }) => filename)).toEqual(["kutsu.ics"]);
  const file = await attachment(asked(db, { id: ids[0] ?? "", n: "0" }));
  expect(file.headers.get("content-disposition")).toContain("kutsu.ics");
  expect(await file.text()).toMatch(/^BEGIN:VCALENDAR\r\n/);
});

test("the HTML of a mail can run nothing and fetch nothing, whatever stands in it", async () => {
  const { db, ids } = await mailboxWith("confirmation");
  const shown = await html(asked(db, { id: ids[0] ?? "" }));
  const policy = shown.headers.get("content-security-policy");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/sandbox(?!.*allow-scripts)/);
  expect(await shown.text()).toContain('<base target="_blank">');
});

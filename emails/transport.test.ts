import { type ParsedMail, simpleParser } from "mailparser";
import { exampleMessage } from "test/support/messages";
import { openMoodyMailServer } from "test/support/moody-mail-server";
import { expect, onTestFinished, test } from "vitest";
import { compose } from "./compose";
import type { Message } from "./kinds";
import { createTransport, parseSender } from "./transport";

const SENDER = { name: "Hytekierto", address: "posti@hyte.example.fi" };

async function sendBySmtp(message: Message): Promise<string> {
  const server = await openMoodyMailServer();
  const transport = createTransport({ smtpUrl: server.url }, async () => {});
  onTestFinished(() => transport.close());
  expect(await transport.send("outbox-1", compose(message, SENDER))).toMatchObject({ ok: true });
  return server.accepted[0]?.raw ?? "";
}

async function keep(message: Message): Promise<string> {
  let kept = "";
  const transport = createTransport({ smtpUrl: null }, async (_id, raw) => {
    kept = raw;
  });
  await transport.send("outbox-1", compose(message, SENDER));
  return kept;
}

const headersOf = (mail: ParsedMail) => mail.headerLines.map(({ key }) => key);

test.each(["confirmation", "cancellation"] as const)(
  "%s: body and MIME name the same METHOD",
  async (kind) => {
    const raw = await sendBySmtp(exampleMessage(kind));
    const method = kind === "cancellation" ? "CANCEL" : "REQUEST";
    expect(raw).toContain(`Content-Type: text/calendar; charset=utf-8; method=${method}`);
    const { attachments } = await simpleParser(raw);
    expect(attachments.map(({ contentType }) => contentType)).toEqual(["text/calendar", "application/ics"]);
    for (const { content } of attachments) expect(content.toString()).toContain(`\r\nMETHOD:${method}\r\n`);
    expect(attachments[1]?.filename).toBe(kind === "cancellation" ? "peruutus.ics" : "kutsu.ics");
  },
);

test("sender, answers, stable Message-ID and the mark of a machine stand in the headers", async () => {
  const mail = await simpleParser(await sendBySmtp(exampleMessage("confirmation")));
  expect(mail.from?.value).toEqual([SENDER]);
  expect(mail.replyTo?.value).toEqual([{ name: "Säde Öhman", address: "sade.ohman@luhanka.example.fi" }]);
  expect(mail.messageId).toBe("<outbox-1@hyte.example.fi>");
  expect(mail.headers.get("auto-submitted")).toBe("auto-generated");
});

test("every line ends with CR LF and none is too long for a mail server", async () => {
  for (const raw of [await sendBySmtp(exampleMessage("reminder")), await keep(exampleMessage("reminder"))]) {
    expect(raw.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(Math.max(...raw.split("\r\n").map((line) => line.length))).toBeLessThanOrEqual(998);
  }
});

test("a line break in a name, a title or an address adds no header and no recipient", async () => {
  const message = exampleMessage("confirmation", "fi", { municipality: "X\r\nBcc: x@example.fi" });
  const to = { name: "A\r\nBcc: x@example.fi", address: "a@example.fi" };
  const mail = await simpleParser(await sendBySmtp({ ...message, to }));
  expect(headersOf(mail)).not.toContain("bcc");
  expect([mail.to].flat()[0]?.value).toEqual([{ name: "A Bcc: x@example.fi", address: "a@example.fi" }]);
});

test.each([
  ['Aino "Ainu" Järvelä'],
  ["Järvelä, Aino <x@example.fi>"],
  ["Aino (x@example.fi); Jari:"],
  ["=?utf-8?q?Aino=0D=0ABcc:_x=40example.fi?=", "= ?utf-8?q?Aino=0D=0ABcc:_x=40example.fi?="],
])("a name that looks like an address or a code stays a name: %s", async (name, shown = name) => {
  const to = { name, address: "a@example.fi" };
  const mail = await simpleParser(await sendBySmtp({ ...exampleMessage("confirmation"), to }));
  expect([mail.to].flat()[0]?.value).toEqual([{ name: shown, address: "a@example.fi" }]);
});

test("what is kept for the mailbox page is what would have been sent", async () => {
  const [sent, kept] = await Promise.all(
    [sendBySmtp(exampleMessage("change")), keep(exampleMessage("change"))].map(async (raw) =>
      simpleParser(await raw),
    ),
  );
  expect(headersOf(kept as ParsedMail)).toEqual(headersOf(sent as ParsedMail));
  expect(kept?.html).toBe(sent?.html);
  expect(kept?.text).toBe(sent?.text);
  expect(kept?.attachments.map(({ checksum }) => checksum)).toEqual(
    sent?.attachments.map(({ checksum }) => checksum),
  );
});

test("the sender is read from one setting", () => {
  expect(parseSender("Hyte Kierto <posti@hyte.example.fi>")).toEqual({
    name: "Hyte Kierto",
    address: "posti@hyte.example.fi",
  });
  expect(parseSender("posti@hyte.example.fi").name).toBeNull();
  expect(() => parseSender("nobody")).toThrow("MAIL_FROM");
});

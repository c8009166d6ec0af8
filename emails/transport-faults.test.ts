import { generateKeyPairSync, verify } from "node:crypto";
import { exampleMessage } from "test/support/messages";
import { type Mood, openMoodyMailServer } from "test/support/moody-mail-server";
import { expect, onTestFinished, test } from "vitest";
import { envelopeAddress } from "./address";
import { compose } from "./compose";
import { createTransport, type MailSettings, type Transport } from "./transport";
import { bounceAddressOf, outboxIdIn } from "./verp";

const SENDER = { name: "Hytekierto", address: "posti@hyte.example.fi" };
const ID = "019505c4-1d5c-7bde-8f00-0123456789ab";
const TRUST_ANY = "?tls.rejectUnauthorized=false";

function open(settings: MailSettings): Transport {
  const transport = createTransport(settings, async () => {});
  onTestFinished(() => transport.close());
  return transport;
}

function send(transport: Transport, address = "aino@yhdistys.example.fi") {
  const message = { ...exampleMessage("confirmation"), to: { name: "Aino", address } };
  return transport.send(ID, compose(message, SENDER));
}

test.each<[what: string, mood: Mood, reason: string, answer: RegExp, settings?: Partial<MailSettings>]>([
  ["421 at the door", { connect: 421 }, "unreachable", /^421/],
  ["554 at the door", { connect: 554 }, "unreachable", /^554/],
  ["454 to the sign-in", { signIn: 454 }, "unreachable", /^454/],
  ["535 to the sign-in", { signIn: 535 }, "sign-in-refused", /^535/],
  ["530 to the sender: sign in first", { sender: 530 }, "sign-in-refused", /^530/],
  ["553 to the sender: not yours", { sender: 553 }, "sign-in-refused", /^553/],
  ["552 to the sender: too large", { sender: 552 }, "refused", /^552/],
  ["421 to the address", { recipient: () => 421 }, "unreachable", /^421/],
  ["450 to the address", { recipient: () => 450 }, "later", /^450/],
  ["550 to the address", { recipient: () => 550 }, "address-refused", /^550/],
  ["451 to the mail", { data: 451 }, "later", /^451/],
  ["552 to the mail", { data: 552 }, "refused", /^552/],
  ["554 to the mail", { data: 554 }, "refused", /^554/],
  ["a line cut in the middle of the mail", { cut: true }, "unreachable", /closed/i],
  ["a server that never answers", { slowMs: 5_000 }, "unreachable", /abort/i, { sendTimeoutMs: 300 }],
  ["a certificate that nobody has signed", { startTls: true }, "unreachable", /certificate/i],
])("%s", async (_what, mood, reason, answer, settings) => {
  const server = await openMoodyMailServer(mood);
  const outcome = await send(open({ smtpUrl: server.url, ...settings }));
  expect(outcome).toEqual({
    ok: false,
    reason,
    answer: expect.stringMatching(answer),
    code: expect.any(String),
  });
});

test.each<[what: string, mood: Mood, query?: string]>([
  ["at once", {}],
  ["slowly", { slowMs: 400 }],
  ["over STARTTLS and after signing in", { startTls: true }, TRUST_ANY],
])("a mail that the server takes %s has gone, once", async (_what, mood, query = "") => {
  const server = await openMoodyMailServer(mood);
  const outcome = await send(open({ smtpUrl: server.url + query }));
  expect(outcome).toMatchObject({ ok: true, answer: expect.stringMatching(/^250/) });
  expect(server.accepted).toHaveLength(1);
});

test("nobody at the address of the server, and no such server", async () => {
  expect(await send(open({ smtpUrl: "smtp://127.0.0.1:9" }))).toMatchObject({ code: "ECONNREFUSED" });
  expect(await send(open({ smtpUrl: "smtp://mail.invalid:25" }))).toMatchObject({ reason: "unreachable" });
});

test("a returned mail tells by its address which message it was", async () => {
  const server = await openMoodyMailServer();
  await send(open({ smtpUrl: server.url, bounceAddress: "bounces@hyte.example.fi" }));
  expect(server.senders).toEqual([`bounces+${ID}@hyte.example.fi`]);
  expect(outboxIdIn(server.senders[0] ?? "")).toBe(ID);
  expect(outboxIdIn(bounceAddressOf("a.b@c.example.fi", ID).toUpperCase())).toBe(ID);
  expect(outboxIdIn("bounces+somebody@hyte.example.fi")).toBeNull();
});

test("with a key each mail is signed in the name of the domain", async () => {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const server = await openMoodyMailServer();
  const dkim = { domainName: "hyte.example.fi", keySelector: "hyte", privateKey: pem };
  await send(open({ smtpUrl: server.url, dkim }));
  const raw = server.accepted[0]?.raw ?? "";
  const header = /^DKIM-Signature:.*(?:\r\n[ \t].*)*/m.exec(raw)?.[0] ?? "";
  expect(header).toMatch(/d=hyte\.example\.fi;.*s=hyte;/s);
  expect(verify("sha256", Buffer.from(signedHeaders(raw, header)), publicKey, signatureIn(header))).toBe(
    true,
  );
});

/** What a receiver computes (RFC 6376, relaxed): the named headers, then the signature's own without its value. */
function signedHeaders(raw: string, header: string): string {
  const head = (raw.split("\r\n\r\n")[0] ?? "").replace(/\r\n[ \t]+/g, " ").split("\r\n");
  const relaxed = (line: string) =>
    line
      .replace(/\s+/g, " ")
      .replace(/^([^:]+?) ?: ?(.*?) ?$/, (_, name, value) => `${name.toLowerCase()}:${value}`);
  const names = (/[; ]h=([^;]+)/.exec(relaxed(header))?.[1] ?? "")
    .replace(/\s/g, "")
    .toLowerCase()
    .split(":");
  const found = names.flatMap((name) =>
    head.filter((line) => line.toLowerCase().startsWith(`${name}:`)).map(relaxed),
  );
  return [...found, relaxed(header.replace(/([; \t]b=)[^;]*$/s, "$1"))].join("\r\n");
}

function signatureIn(header: string): Buffer {
  return Buffer.from((/[;\s]b=([^;]*)$/.exec(header)?.[1] ?? "").replace(/\s/g, ""), "base64");
}

test.each([
  ["aino@yhdistys.example.fi", "aino@yhdistys.example.fi"],
  ["aino+hyte@yhdistys.example.fi", "aino+hyte@yhdistys.example.fi"],
  ["aino@kylä.example.fi", "aino@xn--kyl-sla.example.fi"],
  ["äinö@yhdistys.example.fi", null],
  ["aino(kotona)@yhdistys.example.fi", null],
  ['"aino järvelä"@yhdistys.example.fi', null],
  ["aino@a.example.fi@b.example.fi", null],
  ["aino@[127.0.0.1]", null],
  ["aino@yhdistys.example.fi>\r\nRCPT TO:<x@example.fi", null],
  ["aino@yhdistys.example.fi,x@example.fi", null],
  ["aino@yhd\u200bistys.example.fi", null],
])("%s goes to %s", async (address, expected) => {
  expect(envelopeAddress(address)).toBe(expected);
  const server = await openMoodyMailServer();
  const outcome = await send(open({ smtpUrl: server.url }), address);
  expect(outcome).toMatchObject(expected ? { ok: true } : { ok: false, reason: "refused" });
  expect(server.accepted.map(({ to }) => envelopeAddress(to))).toEqual(expected ? [expected] : []);
});

import { createTransport as createMailer, type SendMailOptions } from "nodemailer";
import parseAddresses from "nodemailer/lib/addressparser";
import { envelopeAddress } from "./address";
import type { Mailbox } from "./calendar";
import { oneLine } from "./clean";
import type { Mail } from "./compose";
import { bounceAddressOf } from "./verp";

/** How mail leaves the service. */
export interface MailSettings {
  /** Null: mails are kept for the mailbox page. */
  smtpUrl: string | null;
  /** How many mails go at the same time, each over a connection of its own. */
  smtpConnections?: number;
  /** What could not be delivered comes back there; null: to the sender. */
  bounceAddress?: string | null;
  dkim?: DkimKey | null;
  /** No sending takes longer; what is not done by then is tried again. */
  sendTimeoutMs?: number;
}

interface DkimKey {
  domainName: string;
  keySelector: string;
  privateKey: string;
}

/**
 * `later`: worth another try; `unreachable`: the same, and the fault was in the line and not in the mail;
 * `refused`: never; `address-refused`: the same, said when the server had heard the address and not yet the mail;
 * `sign-in-refused`: the server lets nobody of us in, or not as this sender.
 */
export type FailureReason = "later" | "unreachable" | "refused" | "address-refused" | "sign-in-refused";

export type SendOutcome =
  | { ok: true; answer: string }
  | { ok: false; reason: FailureReason; answer: string; code?: string };

export interface Transport {
  /** The same `id` always gives the same Message-ID: a second copy of a mail folds into the first. */
  send(id: string, mail: Mail): Promise<SendOutcome>;
  /** Connects and signs in, and sends nothing. */
  verify(): Promise<SendOutcome>;
  close(): void;
}

export const CONNECTIONS = 5;

export const SEND_TIMEOUT_MS = 60_000;
export const VERIFY_TIMEOUT_MS = 15_000;
const CONNECT_TIMEOUT_MS = 15_000;

/** A mail server when there is one. Otherwise `keep` gets the very bytes that would have been sent. */
export function createTransport(
  settings: MailSettings,
  keep: (id: string, raw: string) => Promise<void>,
): Transport {
  return settings.smtpUrl ? smtpTransport(settings.smtpUrl, settings) : keepingTransport(settings, keep);
}

/** "Hytekierto <posti@example.fi>" as name and address. */
export function parseSender(mailFrom: string): Mailbox {
  const found = parseAddresses(mailFrom, { flatten: true })[0];
  if (!found?.address) throw new Error("MAIL_FROM must hold an address");
  return { name: found.name || null, address: envelopeAddress(found.address) ?? found.address };
}

function smtpTransport(url: string, settings: MailSettings): Transport {
  const timeoutMs = settings.sendTimeoutMs ?? SEND_TIMEOUT_MS;
  const mailer = createMailer({
    url,
    pool: true,
    maxConnections: settings.smtpConnections ?? CONNECTIONS,
    // A server that closed a connection while nothing was sent over it has not refused a mail.
    maxRequeues: 1,
    connectionTimeout: CONNECT_TIMEOUT_MS,
    greetingTimeout: CONNECT_TIMEOUT_MS,
    dkim: settings.dkim ?? undefined,
  });
  return {
    async send(id, mail) {
      const options = envelopeOf(id, mail, settings);
      if (!options) return { ok: false, reason: "refused", answer: UNUSABLE_ADDRESS };
      // AbortSignal.timeout would keep its timer after the mail has gone: thousands of them in a great sending.
      const patience = new AbortController();
      const timer = setTimeout(() => patience.abort(), timeoutMs);
      try {
        const info = await mailer.sendMail({ ...options, signal: patience.signal });
        return { ok: true, answer: info.response };
      } catch (error) {
        return { ok: false, ...failureOf(error as SmtpError) };
      } finally {
        clearTimeout(timer);
      }
    },
    async verify() {
      let timer: NodeJS.Timeout | undefined;
      const tooLate = new Promise<never>((_resolve, reject) => {
        timer = setTimeout(() => reject(new Error("no answer in time")), VERIFY_TIMEOUT_MS);
      });
      try {
        await Promise.race([mailer.verify(), tooLate]);
        return { ok: true, answer: "" };
      } catch (error) {
        return { ok: false, ...failureOf(error as SmtpError) };
      } finally {
        clearTimeout(timer);
      }
    },
    close: () => mailer.close(),
  };
}

function keepingTransport(
  settings: MailSettings,
  keep: (id: string, raw: string) => Promise<void>,
): Transport {
  const mailer = createMailer({
    streamTransport: true,
    buffer: true,
    newline: "windows",
    dkim: settings.dkim ?? undefined,
  });
  return {
    async send(id, mail) {
      const options = envelopeOf(id, mail, settings);
      if (!options) return { ok: false, reason: "refused", answer: UNUSABLE_ADDRESS };
      const info = await mailer.sendMail(options);
      await keep(id, info.message.toString());
      return { ok: true, answer: KEPT };
    },
    verify: async () => ({ ok: true, answer: KEPT }),
    close: () => mailer.close(),
  };
}

/** The answer of the mailbox page, where no mail server has one. */
export const KEPT = "kept in the mailbox";
const UNUSABLE_ADDRESS = "address cannot be used in mail";

/** The same for the same message, however often it is sent. */
export function messageIdOf(id: string, { from }: Pick<Mail, "from">): string {
  return `<${id}@${from.address.split("@").at(-1)}>`;
}

/** Null when the address of the recipient is not one that every mail server reads alike. */
function envelopeOf(id: string, mail: Mail, { bounceAddress }: MailSettings): SendMailOptions | null {
  const to = envelopeAddress(mail.to.address);
  if (!to) return null;
  return {
    messageId: messageIdOf(id, mail),
    envelope: { from: bounceAddress ? bounceAddressOf(bounceAddress, id) : mail.from.address, to },
    from: addressOf(mail.from),
    to: addressOf({ ...mail.to, address: to }),
    replyTo: mail.replyTo ? addressOf(mail.replyTo) : undefined,
    subject: asTyped(mail.subject),
    text: mail.text,
    html: mail.html,
    headers: mail.headers,
    icalEvent: mail.calendar ?? undefined,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function addressOf({ name, address }: Mailbox) {
  return { name: asTyped(name ?? ""), address };
}

/** What looks like a header's code for other letters is no longer one: mail programs would turn it into them. */
function asTyped(text: string): string {
  return text.replaceAll("=?", "= ?");
}

interface SmtpError extends Error {
  code?: string;
  originalCode?: string;
  responseCode?: number;
  response?: string;
  command?: string;
}

const SIGN_IN_STATUSES = [530, 534, 535, 538];
const TOO_LARGE = 552;

/** Only an answer to this very mail is final. What the server says before that holds for all, and passes. */
function failureOf(error: SmtpError): { reason: FailureReason; answer: string; code?: string } {
  return {
    reason: reasonOf(error),
    answer: oneLine(error.response ?? error.message).slice(0, 500),
    code: error.originalCode ?? error.code,
  };
}

function reasonOf({ code, command, responseCode: status = 0 }: SmtpError): FailureReason {
  if (SIGN_IN_STATUSES.includes(status)) return "sign-in-refused";
  if (code === "EAUTH") return status === 0 || status >= 500 ? "sign-in-refused" : "unreachable";
  if (code !== "EENVELOPE" && code !== "EMESSAGE") return "unreachable";
  if (status === 421) return "unreachable";
  if (status !== 0 && status < 500) return "later";
  if (status !== 0 && command === "RCPT TO") return "address-refused";
  const refusesSender = command === "MAIL FROM" && status >= 500 && status !== TOO_LARGE;
  return refusesSender ? "sign-in-refused" : "refused";
}

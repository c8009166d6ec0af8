import { createTransport as createMailer, type SendMailOptions } from "nodemailer";
import parseAddresses from "nodemailer/lib/addressparser";
import type { Mailbox } from "./calendar";
import { oneLine } from "./clean";
import type { Mail } from "./compose";

export type SendOutcome =
  | { ok: true; answer: string }
  /** `later`: worth another try; `refused`: never; `sign-in-refused`: the server does not let us in at all. */
  | { ok: false; reason: "later" | "refused" | "sign-in-refused"; answer: string };

export interface Transport {
  /** The same `id` always gives the same Message-ID: a second copy of a mail folds into the first. */
  send(id: string, mail: Mail): Promise<SendOutcome>;
  close(): void;
}

export const CONNECTIONS = 5;

/** No sending takes longer; what is not done by then is tried again. */
export const SEND_TIMEOUT_MS = 60_000;
const CONNECT_TIMEOUT_MS = 15_000;

/** A mail server when there is one. Otherwise `keep` gets the very bytes that would have been sent. */
export function createTransport(
  smtpUrl: string | null,
  keep: (id: string, raw: string) => Promise<void>,
): Transport {
  return smtpUrl ? smtpTransport(smtpUrl) : keepingTransport(keep);
}

/** "Hytekierto <posti@example.fi>" as name and address. */
export function parseSender(mailFrom: string): Mailbox {
  const found = parseAddresses(mailFrom, { flatten: true })[0];
  if (!found?.address) throw new Error("MAIL_FROM must hold an address");
  return { name: found.name || null, address: found.address };
}

function smtpTransport(url: string): Transport {
  const mailer = createMailer({
    url,
    pool: true,
    maxConnections: CONNECTIONS,
    maxRequeues: 0,
    connectionTimeout: CONNECT_TIMEOUT_MS,
    greetingTimeout: CONNECT_TIMEOUT_MS,
  });
  return {
    async send(id, mail) {
      try {
        const info = await mailer.sendMail({
          ...envelopeOf(id, mail),
          signal: AbortSignal.timeout(SEND_TIMEOUT_MS),
        });
        return { ok: true, answer: info.response };
      } catch (error) {
        return { ok: false, ...failureOf(error as SmtpError) };
      }
    },
    close: () => mailer.close(),
  };
}

function keepingTransport(keep: (id: string, raw: string) => Promise<void>): Transport {
  const mailer = createMailer({ streamTransport: true, buffer: true, newline: "windows" });
  return {
    async send(id, mail) {
      const info = await mailer.sendMail(envelopeOf(id, mail));
      await keep(id, info.message.toString());
      return { ok: true, answer: "kept in the mailbox" };
    },
    close: () => mailer.close(),
  };
}

function envelopeOf(id: string, mail: Mail): SendMailOptions {
  return {
    messageId: `<${id}@${mail.from.address.split("@").at(-1)}>`,
    from: addressOf(mail.from),
    to: addressOf(mail.to),
    replyTo: mail.replyTo ? addressOf(mail.replyTo) : undefined,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    headers: mail.headers,
    icalEvent: mail.calendar ?? undefined,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function addressOf({ name, address }: Mailbox) {
  return { name: name ?? "", address };
}

interface SmtpError extends Error {
  code?: string;
  responseCode?: number;
  response?: string;
  command?: string;
}

const SIGN_IN_CODES = [530, 534, 535, 538];

/** Only an answer to this very mail is final. What the server says before that holds for all, and passes. */
function failureOf(error: SmtpError): { reason: "later" | "refused" | "sign-in-refused"; answer: string } {
  const answer = oneLine(error.response ?? error.message).slice(0, 500);
  const status = error.responseCode ?? 0;
  if (SIGN_IN_CODES.includes(status) || (error.code === "EAUTH" && status < 400)) {
    return { reason: "sign-in-refused", answer };
  }
  const aboutThisMail = error.code === "EENVELOPE" || error.code === "EMESSAGE";
  return { reason: aboutThisMail && (status === 0 || status >= 500) ? "refused" : "later", answer };
}

import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { vi } from "vitest";
import { afterwards } from "./afterwards";

const WAIT = { timeout: 20_000, interval: 20 };

/** A real mail server that keeps what it is sent. */
export interface PostOffice {
  /** For SMTP_URL. */
  url: string;
  mails: ParsedMail[];
  /** Resolves when a mail has come to `address`, or to anybody, with `words` in its subject. */
  mailTo(address?: string, words?: string): Promise<ParsedMail>;
  close(): Promise<void>;
}

export async function openPostOffice(): Promise<PostOffice> {
  const mails: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _session, done) {
      simpleParser(stream).then((mail) => {
        mails.push(mail);
        done();
      }, done);
    },
  });
  // A sender that is killed leaves a broken connection behind.
  server.on("error", () => {});
  const listening = server.listen(0, "127.0.0.1");
  await once(listening, "listening");
  const { port } = listening.address() as AddressInfo;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  afterwards(close);
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    mailTo: (address, words) => arrival(mails, address, words),
    close,
  };
}

function arrival(mails: ParsedMail[], address?: string, words = ""): Promise<ParsedMail> {
  const isWanted = (mail: ParsedMail) =>
    (!address || recipients(mail).includes(address)) && mail.subject?.includes(words);
  return vi.waitUntil(() => mails.find(isWanted), WAIT);
}

function recipients(mail: ParsedMail): string[] {
  return [mail.to ?? []].flat().flatMap((list) => list.value.map((person) => person.address ?? ""));
}

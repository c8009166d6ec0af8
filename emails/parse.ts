import type { AddressObject, Attachment, ParsedMail } from "mailparser";
import { type Invite, readInvite } from "./invite";

/** What a mail program shows in its list. */
interface MailHead {
  subject: string;
  from: string;
  to: string;
  replyTo: string | null;
  hasAttachment: boolean;
}

export interface MailBody extends MailHead {
  text: string;
  html: string;
  headers: string[];
  attachments: MailAttachment[];
  invite: Invite | null;
}

interface MailAttachment {
  filename: string;
  contentType: string;
  content: Buffer;
}

const OPTIONS = { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true, skipTextLinks: true };

/** Reads no further than the first empty line. */
export async function parseHead(raw: string): Promise<MailHead> {
  return headOf(await parse(`${raw.split("\r\n\r\n", 1)[0]}\r\n\r\n`));
}

export async function parseMail(raw: string): Promise<MailBody> {
  const mail = await parse(raw);
  const calendar = mail.attachments.find(({ contentType }) => contentType === "text/calendar");
  return {
    ...headOf(mail),
    text: mail.text ?? "",
    html: mail.html || "",
    headers: mail.headerLines.map(({ line }) => line),
    attachments: mail.attachments.filter(isNamed),
    invite: calendar ? readInvite(calendar.content.toString("utf8")) : null,
  };
}

/** The parser is loaded when the first mail is shown: it takes 15 MB, and who has a mail server never needs it. */
async function parse(raw: string): Promise<ParsedMail> {
  const { simpleParser } = await import("mailparser");
  return simpleParser(raw, OPTIONS);
}

function headOf(mail: ParsedMail): MailHead {
  const type = mail.headers.get("content-type") as { value: string } | undefined;
  return {
    subject: mail.subject ?? "",
    from: namesOf(mail.from) ?? "",
    to: namesOf(mail.to) ?? "",
    replyTo: namesOf(mail.replyTo),
    hasAttachment: type?.value === "multipart/mixed",
  };
}

function namesOf(addresses: AddressObject | AddressObject[] | undefined): string | null {
  if (!addresses) return null;
  const people = [addresses].flat().flatMap(({ value }) => value);
  return people.map(({ name, address }) => (name ? `${name} <${address}>` : address)).join(", ");
}

function isNamed(attachment: Attachment): attachment is Attachment & MailAttachment {
  return attachment.filename !== undefined;
}

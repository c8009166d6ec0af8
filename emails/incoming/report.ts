import type { ParsedMail } from "mailparser";
import { outboxIdIn } from "../verp";

/** Fields of a report by their names in lower case. */
export type Fields = Map<string, string>;

/** The text of the first part of that type. */
export function partOf(mail: ParsedMail, type: string): string | null {
  const part = mail.attachments.find(({ contentType }) => contentType === type);
  return part ? part.content.toString("utf8") : null;
}

/** Groups of fields with empty lines between them (RFC 3464, 2.1), each field unfolded. */
export function groupsOf(text: string): Fields[] {
  const unfolded = text.replace(/\r\n?/g, "\n").replace(/\n[ \t]+/g, " ");
  return unfolded.split(/\n{2,}/).map((group) => {
    const fields = group.matchAll(/^([!-9;-~]+):[ \t]*(.*)$/gm);
    return new Map([...fields].map(([, name = "", value = ""]) => [name.toLowerCase(), value.trim()]));
  });
}

/**
 * Which mail of ours a report is about: by the address it was sent back to, else by the Message-ID of what it
 * returns, else by what it says it answers. Never by the address of the recipient, which anybody knows.
 */
export function returnedIdOf(mail: ParsedMail, raw: Buffer, envelopeSender = ""): string | null {
  return (
    first(addressesIn([...envelopesOf(mail), envelopeSender].join(" ")), outboxIdIn) ??
    first(addressesIn(returnedMessageId(mail, raw)), messageIdOf) ??
    first(addressesIn([mail.inReplyTo, mail.references].flat().join(" ")), messageIdOf)
  );
}

/** Of the part that holds our mail or its head; the parser dissolves one that is to be shown inline. */
function returnedMessageId(mail: ParsedMail, raw: Buffer): string {
  const body = raw.toString("latin1").replace(/^[\s\S]*?\n\r?\n/, "");
  const returned = partOf(mail, "message/rfc822") ?? partOf(mail, "text/rfc822-headers") ?? body;
  return /^message-id:\s*(<[^>\r\n]*>)/im.exec(returned)?.[1] ?? "";
}

const ENVELOPES = ["to", "delivered-to", "x-original-to", "envelope-to"];

/** Where the report itself was sent; the headers of mail servers keep it when `To` does not. */
function envelopesOf({ headerLines }: ParsedMail): string[] {
  return headerLines.filter(({ key }) => ENVELOPES.includes(key)).map(({ line }) => line);
}

const MESSAGE_ID = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})@/i;

/** Our Message-IDs are the ids of the outbox. */
function messageIdOf(address: string): string | null {
  return MESSAGE_ID.exec(address)?.[1]?.toLowerCase() ?? null;
}

function addressesIn(text: string): string[] {
  return text.split(/[\s<>,;:"]+/).filter((word) => word.includes("@"));
}

function first(addresses: string[], idIn: (address: string) => string | null): string | null {
  for (const address of addresses) {
    const id = idIn(address);
    if (id) return id;
  }
  return null;
}

import type { ParsedMail } from "mailparser";
import { calendarReplyIn } from "./calendar-reply";
import { complaintIn } from "./complaint";
import { deliveryReportIn } from "./delivery-report";
import type { Incoming } from "./kinds";

/** More than any report that returns a mail of ours. */
export const INCOMING_MAX_BYTES = 1024 * 1024;

const OPTIONS = {
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipImageLinks: true,
  skipTextLinks: true,
  keepDeliveryStatus: true,
};

/** Reads a mail that came in. Null: it is for people, or cannot be read. */
export async function readIncoming(raw: Buffer): Promise<Incoming | null> {
  if (raw.length > INCOMING_MAX_BYTES) return null;
  const mail = await parse(raw);
  if (!mail) return null;
  if (isReport(mail)) return deliveryReportIn(mail, raw) ?? complaintIn(mail, raw);
  return calendarReplyIn(mail) ?? (isAutoReply(mail) ? { kind: "noise" } : null);
}

/** Anybody can send anything here: what the parser gives up on is left for people. */
async function parse(raw: Buffer): Promise<ParsedMail | null> {
  const { simpleParser } = await import("mailparser");
  return simpleParser(raw, OPTIONS).catch(() => null);
}

function isReport({ headers }: ParsedMail): boolean {
  const type = headers.get("content-type") as { value?: string } | undefined;
  return type?.value?.toLowerCase() === "multipart/report";
}

function isAutoReply({ headers }: ParsedMail): boolean {
  return /^auto-replied\b/i.test(String(headers.get("auto-submitted") ?? ""));
}

import { DateTime } from "luxon";
import type { ParsedMail } from "mailparser";
import { CALENDAR_REPLIES, type CalendarReply } from "./kinds";
import { partOf } from "./report";

/** Yes, no or maybe from a calendar (RFC 5546, METHOD:REPLY). */
export function calendarReplyIn(mail: ParsedMail): CalendarReply | null {
  const file = (partOf(mail, "text/calendar") ?? "").replace(/\r?\n[ \t]/g, "");
  if (fieldOf(file, "METHOD")?.toUpperCase() !== "REPLY") return null;
  const event = file.split(/^BEGIN:VEVENT\s*$/m, 2)[1]?.split(/^END:VEVENT\s*$/m, 1)[0] ?? "";
  const uid = fieldOf(event, "UID");
  const attendee = ATTENDEE.exec(event);
  const status = /;PARTSTAT="?([A-Z-]+)/i.exec(attendee?.[1] ?? "")?.[1]?.toLowerCase();
  const reply = CALENDAR_REPLIES.find((one) => one === status);
  if (!uid || !attendee || !reply) return null;
  const senders = mail.from?.value.flatMap(({ address }) => address ?? []) ?? [];
  const addresses = [attendee[2] ?? "", ...senders].map((address) => address.toLowerCase());
  return { kind: "calendar-reply", uid, reply, addresses, at: momentOf(fieldOf(event, "DTSTAMP")) };
}

/** Its parameters, in which quotes may hide a colon, and the address. */
const ATTENDEE = /^ATTENDEE((?:;[A-Z-]+=(?:"[^"]*"|[^";:\r\n])*)*):(?:mailto:)?(\S+)/im;

function fieldOf(lines: string, name: string): string | null {
  return new RegExp(`^${name}(?:;[^:\\r\\n]*)?:(.*)$`, "im").exec(lines)?.[1]?.trim() ?? null;
}

function momentOf(stamp: string | null): string | null {
  return stamp ? DateTime.fromISO(stamp, { zone: "utc" }).toUTC().toISO() : null;
}

import ICAL from "ical.js";
import type { ParsedMail } from "mailparser";
import { readCalendarLines, readEventLines } from "./calendar-lines";

export interface SentInvitation {
  method: string;
  uid: string;
  sequence: number;
  organizer: string;
  attendees: string[];
  startsAt: string;
  zone: string;
}

/** The invitation in a mail as two readers find it, one a library and one our own; throws when they disagree. */
export function invitationIn(mail: ParsedMail): SentInvitation {
  const part = mail.attachments.find(({ contentType }) => contentType === "text/calendar");
  if (!part) throw new Error(`no invitation in "${mail.subject}"`);
  const file = part.content.toString("utf8");
  const [one, other] = [readByLibrary(file), readByLines(file)];
  if (JSON.stringify(one) !== JSON.stringify(other))
    throw new Error(`read as ${JSON.stringify(one)} and as ${JSON.stringify(other)}`);
  return one;
}

function readByLibrary(file: string): SentInvitation {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const zone = calendar.getFirstSubcomponent("vtimezone");
  if (zone) ICAL.TimezoneService.register(zone);
  const component = calendar.getFirstSubcomponent("vevent");
  if (!component) throw new Error("no event");
  const event = new ICAL.Event(component);
  return {
    method: String(calendar.getFirstPropertyValue("method")),
    uid: event.uid,
    sequence: event.sequence,
    organizer: addressOf(event.organizer),
    attendees: component.getAllProperties("attendee").map((one) => addressOf(String(one.getFirstValue()))),
    startsAt: event.startDate.toJSDate().toISOString(),
    zone: event.startDate.zone.tzid,
  };
}

function readByLines(file: string): SentInvitation {
  const event = readEventLines(file);
  const value = (name: string) => event.get(name)?.value ?? "";
  const lines = readCalendarLines(file);
  const zone = event.get("DTSTART")?.parameters.TZID ?? "";
  return {
    method: lines.find(({ name }) => name === "METHOD")?.value ?? "",
    uid: value("UID"),
    sequence: Number(value("SEQUENCE")),
    organizer: addressOf(value("ORGANIZER")),
    attendees: lines.filter(({ name }) => name === "ATTENDEE").map((line) => addressOf(line.value)),
    startsAt: instantOf(value("DTSTART"), zone),
    zone,
  };
}

function addressOf(value: string): string {
  return value.replace(/^mailto:/i, "");
}

/** The instant at which clocks of the zone show 20261214T173000. */
function instantOf(local: string, zone: string): string {
  const [day, time] = local.split("T").map((digits) => digits.match(/\d\d/g) ?? []);
  const asUtc = Date.parse(`${day?.slice(0, 2).join("")}-${day?.slice(2).join("-")}T${time?.join(":")}Z`);
  const clock = new Intl.DateTimeFormat("sv", { timeZone: zone, dateStyle: "short", timeStyle: "medium" });
  const offsetAt = (instant: number) => Date.parse(`${clock.format(instant).replace(" ", "T")}Z`) - instant;
  return new Date(asUtc - offsetAt(asUtc - offsetAt(asUtc))).toISOString();
}

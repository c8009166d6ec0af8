import { DateTime } from "luxon";

/** The part of a calendar file that a mail program shows. */
export interface Invite {
  method: string;
  summary: string;
  /** A day, `YYYY-MM-DD`, when it takes the whole day; otherwise ISO-8601 UTC instants. */
  day: string | null;
  startsAt: string | null;
  endsAt: string | null;
  location: string | null;
  description: string | null;
  organizer: string | null;
  attendee: string | null;
  /** Where those who take part remotely join. */
  conference: string | null;
  /** How long before the start the calendar reminds, in minutes. */
  alarms: number[];
  sequence: number;
}

interface Property {
  parameters: string;
  value: string;
}

/** Reads our own calendar files, one event to a file; null when there is none. */
export function readInvite(file: string): Invite | null {
  const unfolded = file.replace(/\r\n[ \t]/g, "");
  const method = propertiesOf(unfolded).get("METHOD")?.value ?? "";
  const event = /BEGIN:VEVENT\r\n([\s\S]*?)END:VEVENT/.exec(unfolded)?.[1];
  if (!event) return null;
  const properties = propertiesOf(event.replace(/BEGIN:VALARM[\s\S]*?END:VALARM\r\n/g, ""));
  const start = properties.get("DTSTART");
  const wholeDay = start?.parameters.includes("VALUE=DATE") ?? false;
  return {
    method,
    summary: textOf(properties.get("SUMMARY")) ?? "",
    day: wholeDay && start ? DateTime.fromISO(start.value).toISODate() : null,
    startsAt: wholeDay ? null : instantOf(start),
    endsAt: instantOf(properties.get("DTEND")),
    location: textOf(properties.get("LOCATION")),
    description: textOf(properties.get("DESCRIPTION")),
    organizer: personOf(properties.get("ORGANIZER")),
    attendee: personOf(properties.get("ATTENDEE")),
    conference: properties.get("CONFERENCE")?.value ?? null,
    alarms: [...event.matchAll(/^TRIGGER:-PT(\d+)M\r$/gm)].map(([, minutes]) => Number(minutes)),
    sequence: Number(properties.get("SEQUENCE")?.value ?? 0),
  };
}

function propertiesOf(lines: string): Map<string, Property> {
  const found = lines.matchAll(/^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^";:]*))*):(.*)\r$/gm);
  return new Map(
    [...found].map(([, name = "", parameters = "", value = ""]) => [name, { parameters, value }]),
  );
}

function textOf(property: Property | undefined): string | null {
  return property?.value.replace(/\\(.)/g, (_, escaped) => (escaped === "n" ? "\n" : escaped)) ?? null;
}

function instantOf(property: Property | undefined): string | null {
  if (!property) return null;
  const zone = /TZID=([^;]+)/.exec(property.parameters)?.[1] ?? "utc";
  return DateTime.fromISO(property.value, { zone }).toUTC().toISO();
}

function personOf(property: Property | undefined): string | null {
  if (!property) return null;
  const name = /CN="([^"]*)"/.exec(property.parameters)?.[1];
  const address = property.value.replace(/^mailto:/i, "");
  return name && name !== address ? `${name} <${address}>` : address;
}

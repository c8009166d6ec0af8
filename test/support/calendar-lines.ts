/** A property of a calendar file as RFC 5545 writes it, read without any library. */
export interface CalendarLine {
  name: string;
  parameters: Record<string, string>;
  value: string;
}

/** Reads a calendar file strictly: throws on a bare line break, an over-long line or a broken character. */
export function readCalendarLines(file: string): CalendarLine[] {
  if (!file.endsWith("\r\n")) throw new Error("the last line has no end");
  const lines = file.slice(0, -2).split("\r\n");
  for (const line of lines) {
    if (/[\r\n]/.test(line)) throw new Error("a bare line break");
    if (Buffer.byteLength(line) > 75) throw new Error(`longer than 75 octets: ${line}`);
    if (/\p{Surrogate}/u.test(line)) throw new Error("folded inside a character");
  }
  return lines.join("\r\n").replaceAll("\r\n ", "").split("\r\n").map(readLine);
}

/** The properties of the first event in a file, by name. */
export function readEventLines(file: string): Map<string, CalendarLine> {
  return readEvents(file)[0]?.properties ?? new Map();
}

interface ReadEvent {
  properties: Map<string, CalendarLine>;
  /** What stands inside it, each with its properties. */
  alarms: Map<string, CalendarLine>[];
}

/** All events of a file. Throws on a property that follows an alarm, where RFC 5545 allows none. */
export function readEvents(file: string): ReadEvent[] {
  const events: ReadEvent[] = [];
  let inside: "event" | "alarm" | null = null;
  for (const line of readCalendarLines(file)) {
    const event = events.at(-1);
    const edge = `${line.name}:${line.value}`;
    if (edge === "BEGIN:VEVENT") events.push({ properties: new Map(), alarms: [] });
    else if (edge === "BEGIN:VALARM") event?.alarms.push(new Map());
    else if (inside === "alarm" && edge !== "END:VALARM") event?.alarms.at(-1)?.set(line.name, line);
    else if (inside === "event" && edge !== "END:VEVENT") {
      if (event && event.alarms.length > 0) throw new Error(`behind an alarm: ${edge}`);
      event?.properties.set(line.name, line);
    }
    if (edge === "BEGIN:VEVENT" || edge === "END:VALARM") inside = "event";
    else if (edge === "BEGIN:VALARM") inside = "alarm";
    else if (edge === "END:VEVENT") inside = null;
  }
  return events;
}

export function unescapeText(value: string): string {
  return value.replace(/\\(.)/g, (_, escaped: string) => (escaped.toLowerCase() === "n" ? "\n" : escaped));
}

const QUOTED_OR_PLAIN = /;([A-Z-]+)=((?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)/y;

function readLine(line: string): CalendarLine {
  const name = /^[A-Z-]+/.exec(line)?.[0] ?? "";
  const parameters: Record<string, string> = {};
  QUOTED_OR_PLAIN.lastIndex = name.length;
  let end = name.length;
  for (let found = QUOTED_OR_PLAIN.exec(line); found; found = QUOTED_OR_PLAIN.exec(line)) {
    parameters[found[1] ?? ""] = (found[2] ?? "").replaceAll('"', "");
    end = QUOTED_OR_PLAIN.lastIndex;
  }
  if (!name || line[end] !== ":") throw new Error(`not a property: ${line}`);
  return { name, parameters, value: line.slice(end + 1) };
}

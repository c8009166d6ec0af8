import type { DateTime } from "luxon";
import type { Language } from "~/i18n/catalogue";
import { descriptionOf, type EntryFacts, locationOf, periodOf } from "./calendar-entry";

/** Addresses that open a filled-in entry in somebody's calendar on the web. */
export interface CalendarLinks {
  google: string;
  /** Of people at home. */
  outlook: string;
  /** Of those whose employer has it. */
  office: string;
}

const OUTLOOK = "/calendar/0/deeplink/compose";

/** Nothing is asked of these services before somebody follows the link. */
export function calendarLinks(facts: Omit<EntryFacts, "calendar">, language: Language): CalendarLinks {
  const entry = { ...facts, calendar: { uid: "", sequence: 0, stampedAt: "" } };
  const { title } = facts.event;
  const place = locationOf(entry, language) ?? "";
  const description = descriptionOf(entry, language);
  const { start, end } = periodOf(facts.event);
  const [from, to] = [start, end ?? start.plus({ days: 1 })];
  const outlook = {
    ...{ path: "/calendar/action/compose", rru: "addevent", subject: title, location: place },
    ...{
      startdt: moment(from, end, EXTENDED),
      enddt: moment(to, end, EXTENDED),
      allday: String(end === null),
    },
    body: asHtml(description),
  };
  return {
    google: address("https://calendar.google.com/calendar/render", {
      ...{ action: "TEMPLATE", text: title, location: place, details: description, ctz: from.zoneName ?? "" },
      dates: `${moment(from, end, BASIC)}/${moment(to, end, BASIC)}`,
    }),
    outlook: address(`https://outlook.live.com${OUTLOOK}`, outlook),
    office: address(`https://outlook.office.com${OUTLOOK}`, outlook),
  };
}

const BASIC = { day: "yyyyMMdd", moment: "yyyyMMdd'T'HHmmss'Z'" };
const EXTENDED = { day: "yyyy-MM-dd", moment: "yyyy-MM-dd'T'HH:mm:ss'Z'" };

/** In UTC, or the day alone of what takes the whole day. */
function moment(at: DateTime, end: DateTime | null, format: typeof BASIC): string {
  return end ? at.toUTC().toFormat(format.moment) : at.toFormat(format.day);
}

/** A space as `%20`: Outlook shows the plus that forms write. */
function address(base: string, query: Record<string, string>): string {
  return `${base}?${new URLSearchParams(query).toString().replaceAll("+", "%20")}`;
}

/** Outlook reads the text as HTML. */
function asHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\n", "<br>");
}

import { registrationState } from "./rules";
import type { Event } from "./types";

type DueWhat = "opens" | "closes" | "event" | "mark-held" | "publish-report";

export interface Due {
  event: Event;
  what: DueWhat;
  /** The Helsinki day or the instant it falls due; both sort together. */
  at: string;
}

/** What falls due next in each event, what is late first. `today` is the day of `now` in Helsinki. */
export function dueNext(events: (Event & { reportPublished: boolean })[], now: Date, today: string): Due[] {
  return events.flatMap((event) => dueOf(event, now, today)).sort((a, b) => (a.at < b.at ? -1 : 1));
}

function dueOf(event: Event & { reportPublished: boolean }, now: Date, today: string): Due[] {
  const { startsOn, registrationOpensAt, registrationClosesAt } = event;
  if (!startsOn || event.state === "draft" || event.state === "cancelled") return [];
  if (event.state === "held")
    return event.reportPublished ? [] : [{ event, what: "publish-report", at: startsOn }];
  if (startsOn < today) return [{ event, what: "mark-held", at: startsOn }];
  const due: Due[] = [{ event, what: "event", at: event.startsAt ?? startsOn }];
  if (registrationOpensAt && registrationOpensAt > now.toISOString()) {
    due.push({ event, what: "opens", at: registrationOpensAt });
  }
  if (registrationClosesAt && registrationState(event, now) === "open") {
    due.push({ event, what: "closes", at: registrationClosesAt });
  }
  return due;
}

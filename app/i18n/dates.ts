import type { Language } from "./catalogue";

const TIME_ZONE = "Europe/Helsinki";

const WEEKDAYS_FI = ["su", "ma", "ti", "ke", "to", "pe", "la"];

interface Clock {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

const parts = new Intl.DateTimeFormat("en-GB", {
  timeZone: TIME_ZONE,
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "numeric",
  hourCycle: "h23",
});

function clockIn(instant: string): Clock {
  const found = Object.fromEntries(
    parts.formatToParts(new Date(instant)).map((p) => [p.type, Number(p.value)]),
  );
  return found as unknown as Clock;
}

const two = (n: number) => String(n).padStart(2, "0");

/** The Helsinki day of an instant, `YYYY-MM-DD`. */
export function dayOf(instant: string): string {
  const { year, month, day } = clockIn(instant);
  return `${year}-${two(month)}-${two(day)}`;
}

/** The Helsinki clock of an instant as `HH:MM`, as an input of type time wants it. */
export function timeOf(instant: string): string {
  const { hour, minute } = clockIn(instant);
  return `${two(hour)}:${two(minute)}`;
}

/** "ke 30.10.2024" or "Wed 30 Oct 2024" from `YYYY-MM-DD`. */
export function formatDay(day: string, language: Language): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const noon = new Date(Date.UTC(year, month - 1, date, 12));
  if (language === "fi") return `${WEEKDAYS_FI[noon.getUTCDay()]} ${date}.${month}.${year}`;
  return new Intl.DateTimeFormat("en-GB", {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  })
    .format(noon)
    .replace(",", "");
}

/** "17.30" or "17:30". */
export function formatClock(instant: string, language: Language): string {
  const { hour, minute } = clockIn(instant);
  return language === "fi" ? `${hour}.${two(minute)}` : `${two(hour)}:${two(minute)}`;
}

/** "klo 17.30" or "17:30". No line breaks in it. */
export function formatTime(instant: string, language: Language): string {
  const clock = formatClock(instant, language);
  return language === "fi" ? `klo\u00a0${clock}` : clock;
}

/** "ke 30.10.2024 klo 17.30" or "Wed 30 Oct 2024, 17:30". */
export function formatMoment(instant: string, language: Language): string {
  const between = language === "fi" ? " " : ", ";
  return `${formatDay(dayOf(instant), language)}${between}${formatTime(instant, language)}`;
}

/** The last Helsinki day on which a closing instant still lets people in: "23.10." closes at 24.10. 0.00. */
export function lastDayBefore(closesAt: string): string {
  return dayOf(new Date(Date.parse(closesAt) - 1).toISOString());
}

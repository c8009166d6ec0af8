import type { Language } from "./catalogue";

const TIME_ZONE = "Europe/Helsinki";

const WEEKDAYS = {
  fi: ["su", "ma", "ti", "ke", "to", "pe", "la"],
  sv: ["sön", "mån", "tis", "ons", "tor", "fre", "lör"],
  en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
};
const MONTHS_EN = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const CLOCK_WORDS = { fi: "klo", sv: "kl." };

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

/** "ke 30.10.2024", "ons 30.10.2024" or "Wed 30 Oct 2024" from `YYYY-MM-DD`; nothing from nothing. */
export function formatDay(day: string, language: Language): string {
  if (day === "") return "";
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const weekday = WEEKDAYS[language][new Date(Date.UTC(year, month - 1, date)).getUTCDay()];
  return language === "en"
    ? `${weekday} ${date} ${MONTHS_EN[month - 1]} ${year}`
    : `${weekday} ${date}.${month}.${year}`;
}

/** "17.30" or "17:30". */
export function formatClock(instant: string, language: Language): string {
  const { hour, minute } = clockIn(instant);
  return language === "en" ? `${two(hour)}:${two(minute)}` : `${hour}.${two(minute)}`;
}

/** "klo 17.30", "kl. 17.30" or "17:30". No line breaks in it. */
export function formatTime(instant: string, language: Language): string {
  const clock = formatClock(instant, language);
  return language === "en" ? clock : `${CLOCK_WORDS[language]}\u00a0${clock}`;
}

/** "ke 30.10.2024 klo 17.30", "ons 30.10.2024 kl. 17.30" or "Wed 30 Oct 2024, 17:30". */
export function formatMoment(instant: string, language: Language): string {
  const between = language === "en" ? ", " : " ";
  return `${formatDay(dayOf(instant), language)}${between}${formatTime(instant, language)}`;
}

/** When a deadline ends: its last day, or the moment when it ends within a day. */
export function formatDeadline(closesAt: string, language: Language): string {
  return isMidnight(closesAt)
    ? formatDay(lastDayBefore(closesAt), language)
    : formatMoment(closesAt, language);
}

/** Whether a day begins in Helsinki at an instant. */
export function isMidnight(instant: string): boolean {
  return timeOf(instant) === "00:00";
}

/** The last Helsinki day on which a closing instant still lets people in: "23.10." closes at 24.10. 0.00. */
export function lastDayBefore(closesAt: string): string {
  return dayOf(new Date(Date.parse(closesAt) - 1).toISOString());
}

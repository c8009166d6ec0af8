/** When things happen, in the form's terms: Helsinki days `YYYY-MM-DD` and clock times `HH:MM`. */
interface Schedule {
  startsOn: string | null;
  startTime: string | null;
  endTime: string | null;
  coffeeTime: string | null;
  registrationOpensOn: string | null;
  registrationOpensTime: string | null;
  registrationClosesOn: string | null;
  registrationClosesTime: string | null;
  changesCloseOn: string | null;
  changesCloseTime: string | null;
  cancellationClosesOn: string | null;
  cancellationClosesTime: string | null;
}

type ScheduleFault =
  | "day-missing"
  | "start-missing"
  | "coffee-after-start"
  | "end-before-start"
  | "closes-after-start"
  | "opens-after-close";

const DEADLINES = [
  ["registrationOpensOn", "registrationOpensTime"],
  ["registrationClosesOn", "registrationClosesTime"],
  ["changesCloseOn", "changesCloseTime"],
  ["cancellationClosesOn", "cancellationClosesTime"],
] as const;

/** What in a schedule cannot be, each with the field to mend. */
export function scheduleFaults(schedule: Schedule): { field: keyof Schedule; fault: ScheduleFault }[] {
  const { startsOn, startTime, endTime, coffeeTime } = schedule;
  const opens = momentOf(schedule.registrationOpensOn, schedule.registrationOpensTime ?? DAY_BEGINS);
  const closes = momentOf(schedule.registrationClosesOn, schedule.registrationClosesTime);
  const start = momentOf(startsOn, startTime);
  const faults: ({ field: keyof Schedule; fault: ScheduleFault } | false)[] = [
    !startsOn && (startTime || schedule.registrationClosesOn)
      ? { field: "startsOn", fault: "day-missing" }
      : false,
    !startTime && (endTime || coffeeTime) ? { field: "startTime", fault: "start-missing" } : false,
    isAfter(coffeeTime, startTime) && { field: "coffeeTime", fault: "coffee-after-start" },
    isAfter(startTime, endTime) && { field: "endTime", fault: "end-before-start" },
    isAfter(opens, closes ?? start) && { field: "registrationOpensOn", fault: "opens-after-close" },
  ];
  for (const [field, time] of DEADLINES) {
    faults.push(!schedule[field] && schedule[time] ? { field, fault: "day-missing" } : false);
    if (field === "registrationOpensOn") continue;
    faults.push(endsAfterStart(schedule, field, time) && { field, fault: "closes-after-start" });
  }
  return faults.filter((fault) => fault !== false);
}

/** A deadline without a time lasts to the end of its day, but on the event's own day to its beginning. */
function endsAfterStart(schedule: Schedule, field: keyof Schedule, time: keyof Schedule): boolean {
  const { startsOn, startTime } = schedule;
  if (isAfter(schedule[field], startsOn)) return true;
  return schedule[field] === startsOn && isAfter(schedule[time], startTime);
}

const DAY_BEGINS = "00:00";
const DAY_ENDS = "24:00";

/** A day and a time that sort as text. */
function momentOf(day: string | null, time: string | null): string | null {
  return day && `${day}T${time ?? DAY_ENDS}`;
}

function isAfter(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one > other;
}

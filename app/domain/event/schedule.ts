/** When things happen, in the form's terms: Helsinki days `YYYY-MM-DD` and clock times `HH:MM`. */
interface Schedule {
  startsOn: string | null;
  startTime: string | null;
  endTime: string | null;
  coffeeTime: string | null;
  registrationOpensOn: string | null;
  registrationClosesOn: string | null;
}

type ScheduleFault =
  | "day-missing"
  | "start-missing"
  | "coffee-after-start"
  | "end-before-start"
  | "closes-after-start"
  | "opens-after-close";

/** What in a schedule cannot be, each with the field to mend. */
export function scheduleFaults(schedule: Schedule): { field: keyof Schedule; fault: ScheduleFault }[] {
  const { startsOn, startTime, endTime, coffeeTime, registrationOpensOn, registrationClosesOn } = schedule;
  const faults: ({ field: keyof Schedule; fault: ScheduleFault } | false)[] = [
    !startsOn && (startTime || registrationClosesOn) ? { field: "startsOn", fault: "day-missing" } : false,
    !startTime && (endTime || coffeeTime) ? { field: "startTime", fault: "start-missing" } : false,
    isAfter(coffeeTime, startTime) && { field: "coffeeTime", fault: "coffee-after-start" },
    isAfter(startTime, endTime) && { field: "endTime", fault: "end-before-start" },
    isAfter(registrationClosesOn, startsOn) && { field: "registrationClosesOn", fault: "closes-after-start" },
    isAfter(registrationOpensOn, registrationClosesOn ?? startsOn) && {
      field: "registrationOpensOn",
      fault: "opens-after-close",
    },
  ];
  return faults.filter((fault) => fault !== false);
}

function isAfter(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one > other;
}

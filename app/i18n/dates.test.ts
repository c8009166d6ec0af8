import { describe, expect, it } from "vitest";
import { dayOf, formatDay, formatDeadline, formatMoment, lastDayBefore, timeOf } from "./dates";

describe("dates are those of Helsinki", () => {
  it("on both sides of the change to winter time", () => {
    expect(formatMoment("2024-10-23T20:59:00Z", "fi")).toBe("ke 23.10.2024 klo\u00a023.59");
    expect(formatMoment("2024-10-30T15:30:00.000Z", "fi")).toBe("ke 30.10.2024 klo\u00a017.30");
    expect(formatMoment("2024-10-30T15:30:00.000Z", "sv")).toBe("ons 30.10.2024 kl.\u00a017.30");
    expect(formatMoment("2024-10-30T15:30:00.000Z", "en")).toBe("Wed 30 Oct 2024, 17:30");
  });

  it("midnight belongs to the day that begins", () => {
    expect(dayOf("2024-10-23T21:00:00Z")).toBe("2024-10-24");
    expect(timeOf("2024-10-23T21:00:00Z")).toBe("00:00");
  });

  it("what closes at midnight was open to the end of the day before", () => {
    expect(formatDay(lastDayBefore("2024-10-23T21:00:00.000Z"), "fi")).toBe("ke 23.10.2024");
  });

  it("a deadline is told by its last day, or with its time when it ends within one", () => {
    expect(formatDeadline("2024-10-23T21:00:00.000Z", "fi")).toBe("ke 23.10.2024");
    expect(formatDeadline("2024-10-23T13:15:00.000Z", "fi")).toBe("ke 23.10.2024 klo\u00a016.15");
    expect(formatDeadline("2024-10-27T22:00:00.000Z", "sv")).toBe("sön 27.10.2024");
    expect(formatDeadline("2024-10-27T14:15:00.000Z", "en")).toBe("Sun 27 Oct 2024, 16:15");
  });
});

import { expect, test } from "vitest";
import { instantOf, readDay, readTime, startOfDay, startOfNextDay } from "./helsinki.server";

test("a day is read as Finns write it, and as a computer does", () => {
  expect(["30.10.2024", "1.2.2025", "01.02.2025", "2024-10-30"].map(readDay)).toEqual([
    "2024-10-30",
    "2025-02-01",
    "2025-02-01",
    "2024-10-30",
  ]);
});

test("a day that the calendar doesn't have is no day", () => {
  expect(["31.2.2024", "29.2.2025", "0.1.2024", "30.10.", "30.10.24", "huomenna"].map(readDay)).toEqual(
    Array(6).fill(null),
  );
});

test("a time is read with a dot, a colon or the hour alone", () => {
  expect(["17.30", "17:30", "klo 17.30", "9", "0.05"].map(readTime)).toEqual([
    "17:30",
    "17:30",
    "17:30",
    "09:00",
    "00:05",
  ]);
  expect(["24.00", "17.60", "17.3", "illalla", ""].map(readTime)).toEqual(Array(5).fill(null));
});

test("half past five is one instant in summer and another in winter", () => {
  expect(instantOf("2024-10-26", "17:30")).toBe("2024-10-26T14:30:00.000Z");
  expect(instantOf("2024-10-28", "17:30")).toBe("2024-10-28T15:30:00.000Z");
});

test("the day on which clocks go back lasts 25 hours, and the one on which they go forward 23", () => {
  expect([startOfDay("2024-10-27"), startOfNextDay("2024-10-27")]).toEqual([
    "2024-10-26T21:00:00.000Z",
    "2024-10-27T22:00:00.000Z",
  ]);
  expect([startOfDay("2025-03-30"), startOfNextDay("2025-03-30")]).toEqual([
    "2025-03-29T22:00:00.000Z",
    "2025-03-30T21:00:00.000Z",
  ]);
});

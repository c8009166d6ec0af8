import { asked } from "test/support/question";
import { expect, test } from "vitest";
import { conditionsFor, neighbourOf } from "./order";

const coffee = asked({ position: 1, label: { fi: "coffee" } });
const seat = asked({ position: 2, scope: "participant", label: { fi: "seat" } });
const milk = asked({ position: 3, shownIf: { questionId: coffee.id, value: "yes" }, label: { fi: "milk" } });
const bus = asked({ position: 4, label: { fi: "bus" } });
const why = asked({ position: 5, type: "text", label: { fi: "why" } });
const questions = [coffee, seat, milk, bus, why];

test("a question changes places with the next of its own scope", () => {
  expect(neighbourOf(bus, "up", questions)).toBe(milk);
  expect(neighbourOf(bus, "down", questions)).toBe(why);
  expect(neighbourOf(why, "down", questions)).toBeNull();
  expect(neighbourOf(seat, "up", questions)).toBeNull();
});

test("a question never comes before the one that its condition looks at", () => {
  expect(neighbourOf(milk, "up", questions)).toBeNull();
  expect(neighbourOf(coffee, "down", questions)).toBeNull();
});

test("a condition looks at earlier questions with answers to choose from", () => {
  expect(conditionsFor(bus, questions)).toEqual([coffee, milk]);
  expect(conditionsFor(coffee, questions)).toEqual([]);
});

test("a participant's question may look at any of the registration's", () => {
  expect(conditionsFor(seat, questions)).toEqual([coffee, milk, bus]);
});

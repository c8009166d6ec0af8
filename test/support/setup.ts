import { afterEach, beforeEach, expect, type MockInstance, vi } from "vitest";

let complaints: MockInstance<typeof console.error>;

beforeEach(() => {
  complaints = vi.spyOn(console, "error");
});

/** What React or a library complains of is a fault, even when the page came out right. */
afterEach(() => {
  expect(complaints.mock.calls).toEqual([]);
});

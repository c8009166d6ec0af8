import { freshDatabase } from "test/support/database";
import { expect, test } from "vitest";
import { deleteIncomingFault, findIncomingFault, insertIncomingFault } from "./incoming-faults";

const at = (time: string) => `2024-10-26T${time}:00.000Z`;
const fault = (reason: string, since: string, until: string) => ({
  reason,
  since: at(since),
  until: at(until),
});

test("a fault that is met again began when it was first met, and is told as it is now", async () => {
  const db = await freshDatabase();
  await insertIncomingFault(db, fault("unreachable", "09:00", "09:05"));
  await insertIncomingFault(db, fault("sign-in", "09:01", "09:06"));
  expect(await findIncomingFault(db, new Date(at("09:05")))).toEqual(fault("sign-in", "09:00", "09:06"));
});

test("a fault that nobody meets any more is not told of, and begins anew", async () => {
  const db = await freshDatabase();
  await insertIncomingFault(db, fault("sign-in", "09:00", "09:05"));
  expect(await findIncomingFault(db, new Date(at("09:05")))).toBeNull();
  await insertIncomingFault(db, fault("sign-in", "12:00", "12:05"));
  expect(await findIncomingFault(db, new Date(at("12:01")))).toEqual(fault("sign-in", "12:00", "12:05"));
  await deleteIncomingFault(db);
  expect(await findIncomingFault(db, new Date(at("12:01")))).toBeNull();
});

import { expect, test } from "vitest";
import { withTaps } from "./fold";
import type { Attendee, DoorCommand } from "./types";

const AT = "2024-10-30T15:05:00.000Z";
const BO: Attendee = {
  id: "bo",
  name: "Bo",
  organization: null,
  municipality: "Joutsa",
  as: null,
  arrivedAt: null,
};

const arrive = (at = AT): DoorCommand => ({ id: "1", kind: "arrive", participantId: "bo", at });
const undo: DoorCommand = { id: "2", kind: "undo", participantId: "bo", at: AT };
const aino: DoorCommand = {
  ...{ id: "aino", kind: "walk-in", name: "Aino", at: AT },
  ...{ municipalityCode: "850", organizationName: null, organizationKind: "association" },
};

const shown = (commands: DoorCommand[], list = [BO]) => withTaps(list, commands, (code) => `kunta ${code}`);

test("what was tapped stands on the list before the server knows", () => {
  expect(shown([arrive()])).toEqual([{ ...BO, arrivedAt: AT }]);
  expect(shown([arrive(), undo])).toEqual([BO]);
  expect(shown([arrive(), undo, arrive("2024-10-30T15:09:00.000Z")])[0]?.arrivedAt).toMatch(/15:09/);
});

test("a walk-in stands in its place in the alphabet, once, and can be undone", () => {
  const [first, second] = shown([aino]);
  expect(first).toMatchObject({ name: "Aino", municipality: "kunta 850", as: "walk-in", arrivedAt: AT });
  expect(second).toEqual(BO);
  expect(shown([aino], shown([aino]))).toEqual(shown([aino]));
  expect(shown([aino, { ...undo, participantId: "aino" }])[0]?.arrivedAt).toBeNull();
});

test("an arrival that another device marked before stays as it is", () => {
  const before = { ...BO, arrivedAt: "2024-10-30T15:01:00.000Z" };
  expect(shown([arrive()], [before])).toEqual([before]);
});

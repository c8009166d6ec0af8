import { expect, test } from "vitest";
import { coverageBy, progressOf } from "./rules";
import type { InvitationTally } from "./types";

const tally = (given: Partial<InvitationTally>): InvitationTally => ({
  municipalityCode: "850",
  municipality: "Toivakka",
  kind: "association",
  mail: "sent",
  reply: "none",
  refused: false,
  reachable: true,
  count: 1,
  ...given,
});

test("those to whom a mail may still go have an address, have not answered and want invitations", () => {
  const some = [
    tally({ mail: "not-sent", count: 4 }),
    tally({ mail: "not-sent", reachable: false }),
    tally({ mail: "not-sent", refused: true }),
    tally({ mail: "not-sent", reply: "yes" }),
    tally({ mail: "failed", count: 2 }),
    tally({ mail: "failed", reply: "no" }),
  ];
  expect(progressOf(some)).toMatchObject({ all: 10, fresh: 4, again: 2, unreachable: 1, yes: 1, no: 1 });
});

test("coverage counts answers under each heading, in the order of the alphabet", () => {
  const some = [
    tally({ count: 3 }),
    tally({ reply: "yes", count: 2 }),
    tally({ municipality: "Joutsa", reply: "no" }),
  ];
  expect(coverageBy(some, ({ municipality }) => municipality)).toEqual([
    { key: "Joutsa", yes: 0, no: 1, none: 0 },
    { key: "Toivakka", yes: 2, no: 0, none: 3 },
  ]);
});

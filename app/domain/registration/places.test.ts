import { describe, expect, it, test } from "vitest";
import { joined, type Party, placedIn, roomOf, seated, waitingBefore } from "./places";
import type { Room } from "./types";

const room = (position: number, seats: number, of: Room["of"] = "everyone", value: string | null = null) => ({
  ...{ position, of, value, seats },
  taken: 0,
  queued: 0,
});
const EVERYONE = room(0, 5);
const FROM_JOUTSA = room(1, 2, "municipality", "172");
const PARISHES = room(2, 1, "kind", "parish");

interface Comer extends Party {
  municipalityCode: string;
  organizationKind: string;
}

const party = (size: number, given: Partial<Comer> = {}): Comer => ({
  ...{ size, maySplit: false, municipalityCode: "850", organizationKind: "association" },
  ...given,
});
const placedOf = (parties: Comer[], rooms: Room[]) => seated(parties, rooms).placed;

describe("a line", () => {
  it("gives places in the order of coming, and then lets people wait", () => {
    expect(placedOf([party(2), party(3), party(1)], [EVERYONE])).toEqual([2, 3, 0]);
  });

  it("lets nobody pass a party that waits, not even where one place is left", () => {
    expect(placedOf([party(4), party(2), party(1)], [EVERYONE])).toEqual([4, 0, 0]);
  });

  it("splits a party that may be split, and no other", () => {
    expect(placedOf([party(4), party(3, { maySplit: true }), party(1)], [EVERYONE])).toEqual([4, 1, 0]);
  });

  it("gives everybody a place where there is no limit", () => {
    expect(placedOf([party(400)], [])).toEqual([400]);
  });
});

describe("quotas", () => {
  const rooms = [FROM_JOUTSA, PARISHES, EVERYONE];
  it("take those whom they are kept for, the first that fits, and nobody else", () => {
    const fromJoutsa = { municipalityCode: "172", organizationKind: "parish" };
    expect(roomOf(rooms, fromJoutsa)).toBe(FROM_JOUTSA);
    expect(roomOf(rooms, { ...fromJoutsa, municipalityCode: "850" })).toBe(PARISHES);
    expect(roomOf(rooms, party(1))).toBe(EVERYONE);
  });

  it("do not let a full municipality hold up another", () => {
    const joutsa = party(2, { municipalityCode: "172" });
    expect(placedOf([joutsa, joutsa, party(1)], rooms)).toEqual([2, 0, 1]);
  });

  it("count those before a party in its own line only", () => {
    const joutsa = (line: number, placed: number) => ({
      ...party(2, { municipalityCode: "172" }),
      line,
      placed,
    });
    const line = [joutsa(1, 2), joutsa(2, 0), { ...party(4), line: 3, placed: 0 }, joutsa(4, 0)];
    expect(waitingBefore(line, rooms, joutsa(4, 0))).toBe(2);
  });
});

/** Numbers that look thrown and are the same in every run. */
function* thrown(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state;
  }
}

function someParties(seed: number, count: number): Comer[] {
  const numbers = thrown(seed);
  const next = (below: number) => (numbers.next().value as number) % below;
  return Array.from({ length: count }, () =>
    party(1 + next(4), {
      maySplit: next(3) === 0,
      municipalityCode: next(2) ? "172" : "850",
      organizationKind: next(4) ? "association" : "parish",
    }),
  );
}

describe.each([1, 2, 3, 4, 5, 6, 7, 8])("whoever comes (%i)", (seed) => {
  const parties = someParties(seed, 40);
  const rooms = [{ ...FROM_JOUTSA, seats: 9 }, PARISHES, { ...EVERYONE, seats: 20 }];

  test("seating one after the other ends as seating all at once", () => {
    const kept = rooms.map((one) => ({ ...one }));
    const placed = parties.map((comer) => {
      const own = roomOf(kept, comer) as Room;
      const count = placedIn(own, comer);
      Object.assign(own, joined(own, comer, count));
      return count;
    });
    expect(seated(parties, rooms)).toEqual({ placed, rooms: kept });
  });

  test("no room seats more than it holds", () => {
    for (const { taken, seats } of seated(parties, rooms).rooms) expect(taken).toBeLessThanOrEqual(seats);
  });

  test("who leaves never costs another a place", () => {
    const before = placedOf(parties, rooms);
    for (const [gone] of parties.entries()) {
      const after = placedOf(parties.toSpliced(gone, 1), rooms);
      const others = before.toSpliced(gone, 1);
      expect(after.every((count, index) => count >= (others[index] as number))).toBe(true);
    }
  });
});

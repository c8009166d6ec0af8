import { describe, expect, it } from "vitest";
import { WorkshopRecord } from "./record";
import type { LogEvent } from "./types";

const added = (number: number): LogEvent => {
  return {
    board: 1,
    number,
    kind: "idea-added",
    idea: { id: `i${number}`, number, text: `Ajatus ${number}` },
  };
};

function longRecord(): WorkshopRecord {
  const record = new WorkshopRecord([{ position: 1 }, { position: 2 }]);
  record.add([{ board: 2, number: 1, kind: "phase-entered", phase: "writing" }]);
  for (let number = 1; number <= 1_100; number += 1) record.add([added(number)]);
  return record;
}

describe("the record of a workshop", () => {
  it("keeps the newest events for those who lost their stream, and knows who is too far behind", () => {
    const record = longRecord();
    expect(record.cursor).toEqual([1_100, 1]);
    expect(record.after([1_098, 1], "public")?.map(({ number }) => number)).toEqual([1_099, 1_100]);
    expect(record.after([100, 1], "public")).toHaveLength(1_000);
    expect(record.after([99, 1], "public")).toBeNull();
    expect(record.after([1_100, 0], "public")).toBeNull();
    expect(record.after([1_101, 1], "public")).toBeNull();
  });

  it("makes one snapshot for all who share the rights, until there is news", () => {
    const record = longRecord();
    const first = record.snapshot("public");
    expect(record.snapshot("public")).toBe(first);
    record.add([added(1_101)]);
    expect(record.snapshot("public")).not.toBe(first);
    expect(record.snapshot("public").cursor).toBe("1101-1");
  });
});

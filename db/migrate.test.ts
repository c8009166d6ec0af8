import { freshDatabase } from "test/support/database";
import { describe, expect, it } from "vitest";
import { listPendingMigrations, migrate } from "./migrate";
import { listMunicipalities } from "./municipalities";

describe("migrate", () => {
  it("does nothing to a database of today's shape", async () => {
    const db = await freshDatabase();
    expect(await migrate(db)).toEqual([]);
    expect(await listPendingMigrations(db)).toEqual([]);
  });

  it("knows what a database lacks", async () => {
    const db = await freshDatabase();
    await db("migrations").delete();
    expect(await listPendingMigrations(db)).toEqual([
      "001-the-round",
      "002-municipalities",
      "003-registration-in-full",
      "004-mail-and-calendar",
      "005-live-workshop",
    ]);
  });

  it("brings the 22 municipalities with their inflected forms and leading zeros", async () => {
    const db = await freshDatabase();
    const all = await listMunicipalities(db);
    expect(all).toHaveLength(22);
    expect(all[0]).toEqual({
      code: "077",
      name: "Hankasalmi",
      genitive: "Hankasalmen",
      locative: "Hankasalmella",
    });
    expect(all.find(({ name }) => name === "Luhanka")?.genitive).toBe("Luhangan");
  });
});

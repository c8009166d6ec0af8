import { findImport, findImportSealed } from "db/imports";
import type { Knex } from "knex";
import { ownDatabase } from "test/support/database";
import { type Begun, type Importer, importTable } from "test/support/importing";
import { openNegotiation, SITE } from "test/support/negotiation";
import { beforeEach, describe, expect, it } from "vitest";
import { choose } from "./choose.server";
import { confirmImport } from "./confirm-import.server";
import { expireImports } from "./expire.server";
import { stateAt } from "./rules";

const NOW = new Date("2024-09-02T09:00:00Z");
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const TABLE = [
  ["Nimi", "Kunta"],
  ["Aivan uusi ry", "Toivakka"],
  ["Toinen ry", "Joutsa"],
];

let db: Knex;
let importer: Importer;
let begun: Begun;

beforeEach(async () => {
  db = await ownDatabase();
  const event = await openNegotiation(db);
  const organizerId = event.contacts[0]?.contact.id ?? "";
  importer = { kind: "organizations", eventId: null, organizerId, scope: "all" };
  begun = await importTable(db, importer, TABLE, NOW);
});

const countOrganizations = async () => (await db("organizations").select("id")).length;

describe("an import", () => {
  it("keeps what was read unreadable in the database, and for its owner only", async () => {
    expect(await findImportSealed(db, begun.id)).not.toContain("uusi");
    expect(await findImport(db, begun.id, "somebody-else")).toBeNull();
  });

  it("that is confirmed twice at once is saved once", async () => {
    const found = await begun.found();
    const how = { choices: new Map(), overwrite: false };
    const confirm = () => confirmImport(db, SITE, found, "all", how, NOW);
    const outcomes = await Promise.all([confirm(), confirm()]);
    for (const outcome of outcomes) if (outcome.ok) await outcome.saved;
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await countOrganizations()).toBe(2);
    expect(await begun.confirm()).toBeNull();
  });

  it("saves only what its owner may import when it is confirmed", async () => {
    const found = await begun.found();
    const how = { choices: new Map(), overwrite: false };
    const outcome = await confirmImport(db, SITE, found, ["850"], how, NOW);
    if (outcome.ok) await outcome.saved;
    expect(await db("organizations").pluck("municipality_code")).toEqual(["850"]);
  });

  it("that fails in the middle leaves nothing behind and says so", async () => {
    await db.schema.raw("alter table organizations rename column search_text to broken");
    const found = await begun.found();
    const outcome = await confirmImport(
      db,
      SITE,
      found,
      "all",
      { choices: new Map(), overwrite: false },
      NOW,
    );
    await expect(outcome.ok && outcome.saved).rejects.toThrow();
    expect(await countOrganizations()).toBe(0);
    expect(await begun.found()).toMatchObject({ state: "failed", fault: "fault" });
  });

  it("whose process was killed is interrupted, and is not saved any more", async () => {
    await db("imports")
      .where({ id: begun.id })
      .update({ state: "saving", expires_at: later(2).toISOString() });
    const found = await begun.found();
    expect(stateAt(found, later(1))).toMatchObject({ state: "saving" });
    expect(stateAt(found, later(3))).toEqual({ state: "failed", fault: "interrupted" });
    await expireImports(db, later(3));
    expect(await begun.found()).toMatchObject({ state: "failed", fault: "interrupted" });
    expect(await findImportSealed(db, begun.id)).toBeNull();
    await expireImports(db, later(90));
    expect(await findImport(db, begun.id, importer.organizerId)).toBeNull();
  });

  it("that nobody confirms is forgotten after an hour", async () => {
    await expireImports(db, later(59));
    expect((await begun.found()).state).toBe("ready");
    const found = await begun.found();
    const late = await confirmImport(
      db,
      SITE,
      found,
      "all",
      { choices: new Map(), overwrite: false },
      later(61),
    );
    expect(late.ok).toBe(false);
    await expireImports(db, later(61));
    expect(await findImport(db, begun.id, importer.organizerId)).toBeNull();
  });

  it("keeps choices for doubtful rows, and takes none for others", async () => {
    await choose(db, SITE, begun.id, new Map([[2, "new"]]));
    expect((await begun.row(2)).choice).toBe("skip");
  });

  it.each<[fault: string, rows: string[][]]>([
    ["no-headings", [["Aivan uusi ry", "Toivakka"]]],
    ["no-rows", [["Nimi", "Kunta"]]],
    ["too-many-rows", [["Nimi"], ...Array.from({ length: 5_001 }, (_, n) => [`Yhdistys ${n} ry`])]],
    ["empty", []],
  ])("without a list in it fails: %s", async (fault, rows) => {
    const failed = await importTable(db, importer, rows, NOW);
    expect(await failed.found()).toMatchObject({ state: "failed", fault });
  });
});

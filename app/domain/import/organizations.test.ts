import { listOrganizations } from "db/organizations";
import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { type Importer, importTable } from "test/support/importing";
import { openNegotiation } from "test/support/negotiation";
import type { Cells } from "test/support/tables";
import { beforeEach, describe, expect, it } from "vitest";
import { addOrganization } from "~/domain/organization/add-organization.server";
import type { OrganizationDraft } from "~/domain/organization/types";

const NOW = new Date("2024-09-02T09:00:00Z");
const TOIVAKKA = "850";
const JOUTSA = "172";
const HEADINGS = ["Nimi", "Laji", "Kunta", "Sähköposti", "Puhelin"];

let db: Knex;
let importer: Importer;

beforeEach(async () => {
  db = await freshDatabase();
  const event = await openNegotiation(db);
  const organizerId = event.contacts[0]?.contact.id ?? "";
  importer = { kind: "organizations", eventId: null, organizerId, scope: "all" };
});

const begin = (rows: Cells, scope: Importer["scope"] = "all") =>
  importTable(db, { ...importer, scope }, [HEADINGS, ...rows], NOW);

const DRAFT: OrganizationDraft = {
  name: "Kylän väki ry",
  kind: "association",
  municipalityCode: JOUTSA,
  municipalityCodes: [],
  businessId: null,
  addresses: [{ email: "vanha@example.fi", personName: null }],
  language: "fi",
  phone: null,
  postalAddress: null,
};

const register = async (draft: Partial<OrganizationDraft> = {}) => {
  const added = await addOrganization(db, { ...DRAFT, ...draft }, NOW);
  return added.ok ? added.id : "";
};
const listAll = () => listOrganizations(db, db("organizations as o").orderBy("name_key").select("o.*"));

describe("rows for the register", () => {
  it("are new, known, doubtful or wrong, each with its reason", async () => {
    await register();
    const begun = await begin([
      ["Aivan uusi ry", "", "Toivakka", "", ""],
      ["KYLÄN VÄKI r.y.", "", "", "uusi@example.fi", "040 123 4567"],
      ["Kylän väkki ry", "", "Joutsa", "", ""],
      ["aivan uusi RY", "", "Toivakka", "", ""],
      ["Nimetön kerho", "", "", "", ""],
    ]);
    expect(await begun.found()).toMatchObject({ state: "ready", rowsTotal: 5 });
    expect(await begun.row(2)).toMatchObject({ verdict: "new", assumed: { kind: "association" } });
    expect(await begun.row(3)).toMatchObject({
      verdict: "known",
      fills: [
        { field: "phone", from: null, to: "040 123 4567" },
        { field: "email", from: null, to: "uusi@example.fi" },
      ],
    });
    expect(await begun.row(4)).toMatchObject({ verdict: "doubtful", choices: ["skip", "same", "new"] });
    expect((await begun.row(5)).faults).toEqual([{ field: "name", reason: "twice", told: "2" }]);
    expect((await begun.row(6)).faults).toEqual([
      { field: "kind", reason: "required" },
      { field: "municipality", reason: "required" },
    ]);
  });

  it("make new organisations and fill in known ones, and leave out what was not chosen", async () => {
    await register();
    const begun = await begin([
      ["Aivan uusi ry", "Järjestö", "Toivakka", "a@example.fi", ""],
      ["Kylän väki ry", "", "", "uusi@example.fi", "040 123 4567"],
      ["Kylän väkki ry", "", "Joutsa", "", ""],
      ["Virhe ry", "", "Atlantis", "", ""],
    ]);
    expect(await begun.confirm()).toEqual({
      ...{ organizationsAdded: 1, organizationsUpdated: 1, invitationsAdded: 0 },
      ...{ unchanged: 0, skipped: 1, wrong: 1 },
    });
    const [added, filled, ...others] = await listAll();
    expect(added).toMatchObject({ name: "Aivan uusi ry", kind: "ngo", confirmedAt: NOW.toISOString() });
    expect(filled).toMatchObject({ phone: "040 123 4567", version: 2 });
    expect(filled?.addresses.map(({ email }) => email)).toEqual(["vanha@example.fi", "uusi@example.fi"]);
    expect(others).toEqual([]);
  });

  it("write over what the register says only when that is asked for", async () => {
    await register({ phone: "050 000 0000" });
    const rows = [["Kylän väki ry", "Järjestö", "", "", "040 123 4567"]];
    const careful = await begin(rows);
    expect((await careful.row(2)).overwrites.map(({ field }) => field)).toEqual(["kind", "phone"]);
    expect(await careful.confirm()).toMatchObject({ organizationsUpdated: 0, unchanged: 1 });
    expect(await (await begin(rows)).confirm({ overwrite: true })).toMatchObject({ organizationsUpdated: 1 });
    expect(await listAll()).toMatchObject([{ kind: "ngo", phone: "040 123 4567" }]);
  });

  it("that are doubtful do what was chosen for each", async () => {
    await register();
    const begun = await begin([["Kylän väkki ry", "", "Joutsa", "", "040 123 4567"]]);
    await begun.confirm({ choices: new Map([[2, "same"]]) });
    expect(await listAll()).toMatchObject([{ name: "Kylän väki ry", phone: "040 123 4567" }]);
    const again = await begin([["Kylän väkky ry", "", "Joutsa", "", ""]]);
    await again.confirm({ choices: new Map([[2, "new"]]) });
    expect(await listAll()).toHaveLength(2);
  });

  it("of other municipalities are wrong for a contact, and an organisation of another home is left alone", async () => {
    await register();
    const begun = await begin(
      [
        ["Omamme ry", "", "", "", ""],
        ["Toisten ry", "", "Joutsa", "", ""],
        ["Kylän väki ry", "", "Toivakka", "", "040 123 4567"],
      ],
      [TOIVAKKA],
    );
    expect(await begun.row(2)).toMatchObject({ verdict: "new", assumed: { municipalityCode: TOIVAKKA } });
    expect((await begun.row(3)).faults).toEqual([{ field: "municipality", reason: "not-yours" }]);
    expect((await begun.row(4)).faults).toEqual([{ field: "name", reason: "taken" }]);
    expect(await begun.row(4)).toMatchObject({ organization: null, fills: [], overwrites: [] });
  });
});

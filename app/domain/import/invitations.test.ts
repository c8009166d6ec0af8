import type { Knex } from "knex";
import { freshDatabase } from "test/support/database";
import { type Importer, importTable } from "test/support/importing";
import { openNegotiation } from "test/support/negotiation";
import type { Cells } from "test/support/tables";
import { beforeEach, describe, expect, it } from "vitest";
import { addOrganization } from "~/domain/organization/add-organization.server";

const NOW = new Date("2024-09-02T09:00:00Z");
const JOUTSA = "172";
const TOIVAKKA = "850";
const HEADINGS = ["Nimi", "Kunta", "Sähköposti", "Yhteyshenkilö"];

let db: Knex;
let importer: Importer;
let knownId: string;

beforeEach(async () => {
  db = await freshDatabase();
  const event = await openNegotiation(db);
  const organizerId = event.contacts[0]?.contact.id ?? "";
  importer = { kind: "invitations", eventId: event.id, organizerId, scope: [JOUTSA, TOIVAKKA] };
  const draft = {
    name: "Kylän väki ry",
    kind: "association",
    municipalityCode: JOUTSA,
    language: "fi",
  } as const;
  const empty = { municipalityCodes: [], businessId: null, addresses: [], phone: null, postalAddress: null };
  const added = await addOrganization(db, { ...draft, ...empty }, NOW);
  knownId = added.ok ? added.id : "";
});

const begin = (rows: Cells, scope = importer.scope) =>
  importTable(db, { ...importer, scope }, [HEADINGS, ...rows], NOW);
const invitations = () =>
  db("invitations")
    .orderBy("email")
    .select("email", "organization_id", "organization_name", "municipality_code");

describe("rows for a list of invitations", () => {
  it("are put on it, and organisations that the register lacks are made, each once", async () => {
    const begun = await begin([
      ["Kylän väki ry", "", "a@example.fi", "Aino Järvelä"],
      ["Aivan uusi ry", "Toivakka", "b@example.fi", ""],
      ["Aivan uusi ry", "Toivakka", "c@example.fi", ""],
    ]);
    expect(await begun.confirm()).toMatchObject({ invitationsAdded: 3, organizationsAdded: 1, skipped: 0 });
    const [first, second, third] = await invitations();
    expect(first).toMatchObject({ organization_id: knownId, municipality_code: JOUTSA });
    expect(second).toMatchObject({ organization_name: "Aivan uusi ry", municipality_code: TOIVAKKA });
    expect(third?.organization_id).toBe(second?.organization_id);
    expect(await db("outbox")).toEqual([]);
  });

  it("are known when the address has been invited, and twice when the file says the same again", async () => {
    await (await begin([["Kylän väki ry", "", "a@example.fi", ""]])).confirm();
    const again = await begin([
      ["Kylän väki ry", "", "A@example.fi", ""],
      ["Kylän väki ry", "", "d@example.fi", ""],
      ["Kylän väki ry", "", "d@example.fi", ""],
    ]);
    expect((await again.preview()).rows.map(({ verdict }) => verdict)).toEqual(["known", "new", "wrong"]);
    expect(await again.confirm()).toMatchObject({ invitationsAdded: 1, unchanged: 1, wrong: 1 });
  });

  it("are wrong when the organisation wants no invitations", async () => {
    await db("organizations").where({ id: knownId }).update({ no_invitations_at: NOW.toISOString() });
    const begun = await begin([["Kylän väki ry", "", "a@example.fi", ""]]);
    expect((await begun.row(2)).faults).toEqual([{ field: "name", reason: "no-invitations" }]);
  });

  it("are wrong outside the municipalities of whoever imports them", async () => {
    const begun = await begin(
      [
        ["Kylän väki ry", "Joutsa", "a@example.fi", ""],
        ["Uusi ry", "", "b@example.fi", ""],
      ],
      [TOIVAKKA],
    );
    expect((await begun.row(2)).faults).toEqual([{ field: "municipality", reason: "not-yours" }]);
    expect(await begun.confirm()).toMatchObject({ invitationsAdded: 1, wrong: 1 });
    expect(await invitations()).toMatchObject([{ email: "b@example.fi", municipality_code: TOIVAKKA }]);
  });

  it("are not linked to organisations that whoever imports them does not see", async () => {
    const before = await db("organizations").orderBy("id");
    const begun = await begin([["Kylän väki ry", "", "a@example.fi", ""]], [TOIVAKKA]);
    expect(await begun.row(2)).toMatchObject({ verdict: "new", organization: null, taken: "name" });
    expect(await begun.confirm()).toMatchObject({ invitationsAdded: 1, organizationsAdded: 0 });
    const unlinked = {
      organization_id: null,
      organization_name: "Kylän väki ry",
      municipality_code: TOIVAKKA,
    };
    expect(await invitations()).toMatchObject([unlinked]);
    expect(await db("organizations").orderBy("id")).toEqual(before);
  });

  it("that resemble an organisation go to it or to a new one, as chosen", async () => {
    const rows = [
      ["Kylän väkki ry", "Joutsa", "a@example.fi", ""],
      ["Kylän väkky ry", "Joutsa", "b@example.fi", ""],
    ];
    const choices = new Map([
      [2, "same"],
      [3, "new"],
    ] as const);
    expect(await (await begin(rows)).confirm({ choices })).toMatchObject({
      invitationsAdded: 2,
      organizationsAdded: 1,
    });
    expect((await invitations())[0]?.organization_id).toBe(knownId);
  });
});

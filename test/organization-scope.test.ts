import { listRegisterPage } from "db/views/organizations";
import readExcelFile from "read-excel-file/node";
import { beforeAll, describe, expect, test } from "vitest";
import { merge } from "~/domain/organization/merge.server";
import { loader as organization, action as save } from "~/routes/office/organization/route.server";
import {
  loader as duplicates,
  action as mergePair,
} from "~/routes/office/organization-duplicates/route.server";
import { action as add } from "~/routes/office/organization-new/route.server";
import { action as refuse } from "~/routes/office/organization-refusal/route.server";
import { loader as list } from "~/routes/office/organizations/route.server";
import { loader as csv } from "~/routes/office/organizations-csv/route.server";
import { loader as xlsx } from "~/routes/office/organizations-xlsx/route.server";
import { type Office, openOffice, statusOf } from "./support/office";

const TOIVAKKA = "850";
const JOUTSA = "172";

let office: Office;
/** Homes: Toivakka; Joutsa, working in Toivakka too; Joutsa alone. */
let own: string;
let visiting: string;
let foreign: string;

beforeAll(async () => {
  office = await openOffice();
  own = await idOf("Toivakan mallivanhemmat ry");
  visiting = await idOf("Leivonmäen esimerkkierät ry");
  foreign = await idOf("Joutsan mallikuoro ry");
});

const idOf = async (name: string): Promise<string> =>
  (await office.db("organizations").where({ name }).first("id")).id;

const rowOf = (id: string) => office.db("organizations").where({ id }).first();

type Loaded<Loader extends (...args: never[]) => unknown> = Awaited<ReturnType<Loader>>;

function formOf(name: string, municipalityCode: string): [string, string][] {
  return Object.entries({ name, municipalityCode, kind: "association", language: "fi", version: "1" });
}

describe("the contact of Toivakka", () => {
  test("is listed those that live or work there, whatever is searched for", async () => {
    const page = (await office.ask("contact", list)) as Loaded<typeof list>;
    const codes = page.organizations.map((one) => [one.municipalityCode, ...one.municipalityCodes]);
    expect(codes.every((all) => all.includes(TOIVAKKA))).toBe(true);
    expect(page.total).toBeGreaterThan(5);
    const searched = { query: "?haku=mallikuoro&kunta=172" };
    expect(((await office.ask("contact", list, searched)) as Loaded<typeof list>).total).toBe(0);
  });

  test("opens them, edits those at home there, and the others are not there", async () => {
    const mayEdit = async (organizationId: string) =>
      ((await office.ask("contact", organization, { organizationId })) as Loaded<typeof organization>)
        .mayEdit;
    expect(await mayEdit(own)).toBe(true);
    expect(await mayEdit(visiting)).toBe(false);
    expect(statusOf(await office.ask("contact", organization, { organizationId: foreign }))).toBe(404);
    expect(statusOf(await office.ask("contact", organization, { organizationId: "nobody" }))).toBe(404);
  });

  test("changes nothing of others by sending their forms", async () => {
    for (const organizationId of [visiting, foreign]) {
      const before = await rowOf(organizationId);
      const form = formOf("Kaapattu ry", TOIVAKKA);
      expect(statusOf(await office.ask("contact", save, { organizationId, form }))).toBe(404);
      const refusal = { organizationId, form: { refuses: before.no_invitations_at ? "no" : "yes" } };
      expect(statusOf(await office.ask("contact", refuse, refusal))).toBe(404);
      const pair = { keptId: own, firstId: own, secondId: organizationId };
      expect(statusOf(await office.ask("contact", mergePair, { form: pair }))).toBe(409);
      const turned = { ...pair, keptId: organizationId };
      expect(statusOf(await office.ask("contact", mergePair, { form: turned }))).toBe(409);
      expect(await rowOf(organizationId)).toEqual(before);
    }
  });

  test("enters and moves none into another municipality", async () => {
    const elsewhere = { form: formOf("Uusi seura", JOUTSA) };
    expect(statusOf(await office.ask("contact", add, elsewhere))).toBe(422);
    expect(statusOf(await office.ask("contact", save, { organizationId: own, ...elsewhere }))).toBe(422);
    expect(statusOf(await office.ask("contact", add, { form: formOf("Uusi seura", TOIVAKKA) }))).toBe(303);
    expect(statusOf(await office.ask("organizer", add, { form: formOf("Toinen seura", JOUTSA) }))).toBe(303);
  });

  test("is offered the pairs of the own municipality only", async () => {
    const { pairs } = (await office.ask("contact", duplicates)) as Loaded<typeof duplicates>;
    expect(pairs.map(({ first, second }) => [first.name, second.name])).toEqual([
      ["Toivakan mallivoimistelijat", "Toivakan mallivoimistelijat ry"],
    ]);
    const all = (await office.ask("organizer", duplicates)) as Loaded<typeof duplicates>;
    expect(all.total).toBe(2);
  });

  test("takes out those at home there, whatever the address asks for", async () => {
    const text = await ((await office.ask("contact", csv)) as Response).text();
    const [head = "", ...rows] = text.trimEnd().split("\r\n");
    const homes = rows.slice(0, -1).map((row) => row.split(";")[3]);
    expect(head).toMatch(/^Nimi;Laji;Y-tunnus;Kotikunta;/);
    expect(rows.at(-1)).toMatch(/^"?Henkilötietoja\./);
    expect(new Set(homes)).toEqual(new Set(["Toivakka"]));
    const asked = await ((await office.ask("contact", csv, { query: "?kunta=172" })) as Response).text();
    expect(asked).not.toContain("mallikuoro");
    const workbook = (await office.ask("contact", xlsx)) as Response;
    const [sheet] = await readExcelFile(Buffer.from(await workbook.arrayBuffer()));
    expect(sheet?.data.length).toBe(homes.length + 2);
  });
});

test("the organizer merges across municipalities, and the name leads to the kept one", async () => {
  const form = { keptId: own, firstId: foreign, secondId: own };
  expect(statusOf(await office.ask("organizer", mergePair, { form }))).toBe(303);
  expect((await rowOf(foreign)).merged_into).toBe(own);
  const query = {
    search: "mallikuoro",
    municipalityCode: null,
    kind: null,
    only: null,
    sort: "name",
  } as const;
  expect(await listRegisterPage(office.db, "all", query, 1)).toMatchObject([{ id: own }]);
  const again = await merge(office.db, "all", { keptId: own, mergedId: foreign }, "nobody", new Date());
  expect(again.ok).toBe(false);
});

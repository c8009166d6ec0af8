import { beforeAll, expect, test } from "vitest";
import { action as answer, loader as page } from "~/routes/office/import/route.server";
import { action as uploadInvitations } from "~/routes/office/invitations-import/route.server";
import { action as uploadOrganizations } from "~/routes/office/organizations-import/route.server";
import { type Office, openOffice, statusOf } from "./support/office";
import { csvFile } from "./support/tables";

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});

const ROWS = [
  ["Nimi", "Kunta", "Sähköposti"],
  ["Omamme ry", "Toivakka", "oma@example.fi"],
  ["Naapurin ry", "Joutsa", "naapuri@example.fi"],
];

function fileForm(rows = ROWS): FormData {
  const form = new FormData();
  form.set("file", new File([csvFile(rows)], "lista.csv"));
  return form;
}

const importIdOf = (sent: unknown) => (sent as Response).headers.get("location")?.split("/").at(-1) ?? "";
type Shown = Awaited<ReturnType<typeof page>>;

test("a contact's file brings in the own municipality's organisations and no others", async () => {
  const importId = importIdOf(await office.ask("contact", uploadOrganizations, { form: fileForm() }));
  const shown = (await office.ask("contact", page, { importId })) as Shown;
  expect(shown.page?.rows.map(({ verdict }) => verdict)).toEqual(["new", "wrong"]);
  await office.ask("contact", answer, { importId, form: { deed: "import" } });
  expect(((await office.ask("contact", page, { importId })) as Shown).result?.organizationsAdded).toBe(1);
  expect(await office.db("organizations").where({ name: "Naapurin ry" })).toEqual([]);
});

test("and likewise their invitations", async () => {
  const sent = await office.ask("contact", uploadInvitations, { id: office.openId, form: fileForm() });
  const importId = importIdOf(sent);
  await office.ask("contact", answer, { importId, form: { deed: "import" } });
  const emails = await office.db("invitations").where({ event_id: office.openId }).pluck("email");
  expect(emails).toContain("oma@example.fi");
  expect(emails).not.toContain("naapuri@example.fi");
});

test("nobody else finds the import, nor its owner once the right to it is gone", async () => {
  const sent = await office.ask("contact", uploadInvitations, { id: office.openId, form: fileForm() });
  const importId = importIdOf(sent);
  for (const person of ["organizer", "facilitator", "stranger"] as const) {
    expect(statusOf(await office.ask(person, page, { importId })), person).toBe(404);
    expect(statusOf(await office.ask(person, answer, { importId, form: { deed: "import" } })), person).toBe(
      404,
    );
  }
  await office.db("registration_contacts").where({ event_id: office.openId }).delete();
  expect(statusOf(await office.ask("contact", page, { importId }))).toBe(404);
});

test("a form without a file is asked again", async () => {
  const empty = fileForm();
  empty.set("file", new File([], ""));
  expect(statusOf(await office.ask("contact", uploadOrganizations, { form: empty }))).toBe(422);
});
